import { makeQuote } from '@foyer/db/factories/make-quote'
import { expect, test } from 'vitest'
import { madeQuote } from '../testing/quoted.ts'
import { inDays, openWorld } from '../testing/world.ts'
import { list } from './list.ts'

const world = await openWorld()

test('INV-5 PAN-11: a customer sees what was sent to them, latest first, no drafts; switched off, nothing', async () => {
  const { scope, customer, service, quote } = await madeQuote(world)
  const later = await makeQuote(world.prisma, world.business, {
    ...{ customer, service, validUntil: '2026-11-22', at: inDays(0, 1) },
  })
  await makeQuote(world.prisma, world.business, { customer, service, validUntil: '2026-12-01', state: 'DRAFT' })
  await madeQuote(world)
  expect((await list(scope)).map(({ number, state }) => [number, state])).toEqual([
    [later.number, 'EXPIRED'],
    [quote.number, 'SENT'],
  ])
  const visibility = { ...scope.settings.visibility, quotes: false }
  expect(await list({ ...scope, settings: { ...scope.settings, visibility } })).toEqual([])
})
