import { makeCustomer } from '@foyer/db/factories/make-customer'
import { expect, test } from 'vitest'
import { openPaidWorld } from '../testing/paid-world.ts'
import { list } from './list.ts'

const { world, account, giveCard, hear, hearAll } = await openPaidWorld()

test('PAY-5: own cards only, the default first, never Stripe’s names', async () => {
  const scope = await world.customer(await makeCustomer(world.prisma, world.business))
  const other = await world.customer(await makeCustomer(world.prisma, world.business))
  await giveCard(scope, '4242424242424242')
  await giveCard(scope, '5555555555554444')
  const { mayAdd, cards } = await list(scope)
  expect(mayAdd).toBe(true)
  expect(cards.map(({ last4, isDefault }) => [last4, isDefault])).toEqual([
    ['4242', true],
    ['4444', false],
  ])
  expect(JSON.stringify(cards)).not.toMatch(/pm_|cus_|seti_/)
  expect((await list(other)).cards).toEqual([])
})

test('PAY-5: a card is good until the end of its month, and told of from the month before', async () => {
  const scope = await world.customer(await makeCustomer(world.prisma, world.business))
  const { id } = await giveCard(scope)
  const expires = async (expMonth: number, expYear: number) => {
    await world.prisma.savedCard.update({ where: { id }, data: { expMonth, expYear } })
    return (await list(scope)).cards[0]?.expiry
  }
  expect(await expires(10, 2026)).toBe('expired')
  expect(await expires(11, 2026)).toBe('soon')
  expect(await expires(12, 2026)).toBe('soon')
  expect(await expires(1, 2027)).toBe('good')
  expect(await expires(12, 2025)).toBe('expired')
})

test('PAY-5: what becomes of a card at Stripe is told: a new one by the bank, and one that was taken away', async () => {
  const scope = await world.customer(await makeCustomer(world.prisma, world.business))
  const [kept, gone] = [await giveCard(scope), await giveCard(scope, '5555555555554444')]
  const renewed = {
    ...{ id: 'evt_renewed', object: 'event', type: 'payment_method.automatically_updated' },
    data: { object: { id: kept.methodId, card: { last4: '1881', exp_month: 3, exp_year: 2040 } } },
  }
  await hear(renewed)
  await account.client.paymentMethods.detach(gone.methodId)
  await hearAll()
  expect((await list(scope)).cards).toMatchObject([{ last4: '1881', expMonth: 3, expYear: 2040, isDefault: true }])
})
