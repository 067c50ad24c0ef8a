import { expect, test } from 'vitest'
import { madeQuote } from '../testing/quoted.ts'
import { openWorld } from '../testing/world.ts'
import { remove } from './remove.ts'

const world = await openWorld()

test('INV-5: a draft goes; what was sent is kept, by the verb and past it', async () => {
  const draft = await madeQuote(world, { state: 'DRAFT' })
  const sent = await madeQuote(world)
  const staff = await world.staff()
  expect(await remove(staff, { quoteId: draft.quote.id })).toEqual({ number: draft.quote.number })
  await expect(remove(staff, { quoteId: draft.quote.id })).rejects.toMatchObject({ reason: 'quotes.notFound' })
  await expect(remove(staff, { quoteId: sent.quote.id })).rejects.toMatchObject({ reason: 'quotes.notDraft' })
  const where = { id: sent.quote.id }
  await expect(world.prisma.quote.delete({ where })).rejects.toThrow('a quote that was sent is kept')
  expect(await world.prisma.quote.count()).toBe(1)
})
