import { randomUUID } from 'node:crypto'
import { expect, test } from 'vitest'
import { madeQuote } from '../testing/quoted.ts'
import { openWorld } from '../testing/world.ts'
import { accept } from './accept.ts'
import { decline } from './decline.ts'
import { get, getForStaff } from './get.ts'

const world = await openWorld()

test('INV-5: the customer reads lines, sums and until when; nothing of what staff keep about it', async () => {
  const { scope, quote } = await madeQuote(world, { note: 'At your home' })
  const read = await get(scope, { quoteId: quote.id })
  expect(read).toMatchObject({
    ...{ number: quote.number, state: 'SENT', service: 'Massage', note: 'At your home', validUntil: '2026-11-30' },
    lines: [{ description: 'Five visits', quantity: 5, unitMinor: 4500, amountMinor: 22_500 }],
    ...{ linesMinor: 22_500, taxMinor: 0, totalMinor: 22_500, currency: 'EUR' },
  })
  for (const field of ['answeredIp', 'sentById', 'customer', 'revision']) expect(read).not.toHaveProperty(field)
})

test('PAN-11: switched off a quote is not found, not read, not answered; staff still see it', async () => {
  const { scope, quote } = await madeQuote(world)
  const visibility = { ...scope.settings.visibility, quotes: false }
  const off = { ...scope, settings: { ...scope.settings, visibility } }
  const [quoteId, key] = [quote.id, randomUUID()]
  for (const asked of [
    () => get(off, { quoteId }),
    () => accept(off, { quoteId, name: 'Nadia', key }),
    () => decline(off, { quoteId, reason: '', key }),
  ])
    await expect(asked()).rejects.toMatchObject({ reason: 'quotes.notFound' })
  expect(await getForStaff(await world.staff(), { quoteId })).toMatchObject({ state: 'SENT', answeredIp: null })
})
