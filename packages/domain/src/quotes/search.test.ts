import { randomUUID } from 'node:crypto'
import { expect, test } from 'vitest'
import { madeQuote } from '../testing/quoted.ts'
import { inDays, openWorld } from '../testing/world.ts'
import { accept } from './accept.ts'
import { search, searchInput } from './search.ts'

const world = await openWorld()

test('INV-5 ADM-1: quotes latest first, by state, number and name, page by page', async () => {
  const named = (givenName: string, familyName: string) => ({ customer: { givenName, familyName } })
  const accepted = await madeQuote(world, { at: inDays(-3) }, named('Ada', 'Martin'))
  const over = await madeQuote(world, { at: inDays(-2), validUntil: '2026-11-22' }, named('Bo', 'Dubois'))
  const sent = await madeQuote(world, { at: inDays(-1) }, named('Ada', 'Dubois'))
  const draft = await madeQuote(world, { state: 'DRAFT', validUntil: '2026-11-22' }, named('Cy', '100%'))
  await accept(accepted.scope, { quoteId: accepted.quote.id, name: 'Ada', key: randomUUID() })
  const staff = await world.staff()
  const found = async (more: object) => (await search(staff, searchInput.parse(more))).quotes.map(({ id }) => id)
  const ids = [draft, sent, over, accepted].map(({ quote }) => quote.id)
  expect(await found({})).toEqual(ids)
  expect(await found({ state: 'DRAFT' })).toEqual([draft.quote.id])
  expect(await found({ state: 'SENT' })).toEqual([sent.quote.id])
  expect(await found({ state: 'EXPIRED' })).toEqual([over.quote.id])
  expect(await found({ state: 'ACCEPTED' })).toEqual([accepted.quote.id])
  expect(await found({ text: 'ada dub' })).toEqual([sent.quote.id])
  expect(await found({ text: '%' })).toEqual([draft.quote.id])
  expect(await found({ text: String(over.quote.number) })).toEqual([over.quote.id])
  const first = await search(staff, searchInput.parse({ limit: 2 }))
  expect(first.quotes.map(({ id }) => id)).toEqual(ids.slice(0, 2))
  const second = await search(staff, searchInput.parse({ limit: 2, before: first.next }))
  expect([second.quotes.map(({ id }) => id), second.next]).toEqual([ids.slice(2), null])
})
