import { makeQuote } from '@foyer/db/factories/make-quote'
import { expect, test } from 'vitest'
import { madeQuote } from '../testing/quoted.ts'
import { inDays, openWorld } from '../testing/world.ts'
import { accept } from './accept.ts'
import { listOpen } from './list-open.ts'

const world = await openWorld()

test('INV-5 PAN-11: what waits for the customer’s answer, what ends first on top; no drafts, nothing over or answered, nothing of others', async () => {
  const { scope, customer, service, quote } = await madeQuote(world)
  const make = (validUntil: string, over: object = {}) =>
    makeQuote(world.prisma, world.business, { customer, service, validUntil, at: inDays(0, 1), ...over })
  const today = await make('2026-11-23')
  await make('2026-11-22')
  await make('2026-12-01', { state: 'DRAFT' })
  const answered = await make('2026-12-02')
  await accept(scope, { quoteId: answered.id, name: 'Nadia', key: crypto.randomUUID() })
  await madeQuote(world)
  const open = await listOpen(scope)
  expect(open.map(({ number }) => number)).toEqual([today.number, quote.number])
  expect(open[0]).toMatchObject({ totalMinor: 22500, currency: 'EUR', validUntil: '2026-11-23', service: 'Massage' })
  const visibility = { ...scope.settings.visibility, quotes: false }
  expect(await listOpen({ ...scope, settings: { ...scope.settings, visibility } })).toEqual([])
})
