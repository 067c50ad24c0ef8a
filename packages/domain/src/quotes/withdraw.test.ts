import { randomUUID } from 'node:crypto'
import { expect, test } from 'vitest'
import { madeQuote } from '../testing/quoted.ts'
import { openWorld } from '../testing/world.ts'
import { accept } from './accept.ts'
import { get } from './get.ts'
import { withdraw } from './withdraw.ts'

const world = await openWorld()

test('INV-5: staff withdraw what is not answered; the customer is told why it cannot be accepted', async () => {
  const { quote, scope } = await madeQuote(world)
  const [staff, quoteId] = [await world.staff(), quote.id]
  expect(await withdraw(staff, { quoteId })).toEqual({ number: quote.number })
  expect(await get(scope, { quoteId })).toMatchObject({ state: 'WITHDRAWN' })
  await expect(accept(scope, { quoteId, name: 'Nadia', key: randomUUID() })).rejects.toMatchObject({
    reason: 'quotes.withdrawn',
  })
  await expect(withdraw(staff, { quoteId })).rejects.toMatchObject({ reason: 'quotes.withdrawn' })
})

test('INV-5: an answer holds against withdrawing, and a draft is not withdrawn', async () => {
  const [answered, draft] = [await madeQuote(world), await madeQuote(world, { state: 'DRAFT' })]
  const staff = await world.staff()
  await accept(answered.scope, { quoteId: answered.quote.id, name: 'Nadia', key: randomUUID() })
  await expect(withdraw(staff, { quoteId: answered.quote.id })).rejects.toMatchObject({ reason: 'quotes.answered' })
  await expect(withdraw(staff, { quoteId: draft.quote.id })).rejects.toMatchObject({ reason: 'quotes.notSent' })
})
