import { randomUUID } from 'node:crypto'
import { makeCustomer } from '@foyer/db/factories/make-customer'
import { expect, test } from 'vitest'
import { openPaidWorld } from '../testing/paid-world.ts'
import { list } from './list.ts'
import { makeDefault } from './make-default.ts'

const { world, giveCard } = await openPaidWorld()

test('PAY-5: one default at a time, however many choose at once', async () => {
  const scope = await world.customer(await makeCustomer(world.prisma, world.business))
  const cards = [await giveCard(scope), await giveCard(scope, '5555555555554444')]
  await makeDefault(scope, { cardId: cards[1]!.id })
  expect((await list(scope)).cards.map(({ last4, isDefault }) => [last4, isDefault])).toEqual([
    ['4444', true],
    ['4242', false],
  ])
  await Promise.all([...Array(20)].map((_, n) => makeDefault(scope, { cardId: cards[n % 2]!.id })))
  expect(await world.prisma.savedCard.count({ where: { customerId: scope.customerId, isDefault: true } })).toBe(1)
})

test('threats 29: another customer’s card, and none, are not there; theirs stays as it was', async () => {
  const scope = await world.customer(await makeCustomer(world.prisma, world.business))
  const other = await world.customer(await makeCustomer(world.prisma, world.business))
  await giveCard(scope)
  const { id: cardId } = await giveCard(other)
  for (const id of [cardId, randomUUID()])
    await expect(makeDefault(scope, { cardId: id })).rejects.toMatchObject({ reason: 'cards.notFound' })
  expect((await list(scope)).cards).toMatchObject([{ isDefault: true }])
  expect((await list(other)).cards).toMatchObject([{ id: cardId, isDefault: true }])
})
