import { randomUUID } from 'node:crypto'
import { makeCustomer } from '@foyer/db/factories/make-customer'
import { expect, test } from 'vitest'
import { cancel } from '../bookings/cancel.ts'
import { openPaidWorld } from '../testing/paid-world.ts'
import { inDays, madeBooking } from '../testing/world.ts'
import { consent } from './consent.ts'
import { detach } from './detach.ts'
import { getConsent } from './get-consent.ts'
import { list } from './list.ts'
import { remove } from './remove.ts'

const { world, account, giveCard } = await openPaidWorld({ cardForFees: true })

test('PAY-5: a removed card is gone at once, the newest of the others is the default, and Stripe forgets it', async () => {
  const scope = await world.customer(await makeCustomer(world.prisma, world.business))
  const first = await giveCard(scope)
  await giveCard(scope, '5555555555554444')
  await giveCard(scope, '378282246310005')
  await remove(scope, { cardId: first.id })
  expect((await list(scope)).cards.map(({ last4, isDefault }) => [last4, isDefault])).toEqual([
    ['0005', true],
    ['4444', false],
  ])
  const job = (await world.jobs()).find(
    ({ name, data }) => name === 'cards.removed' && data.methodId === first.methodId,
  )
  expect(job).toBeDefined()
  const system = await world.system()
  await detach(system, { methodId: first.methodId })
  await detach(system, { methodId: first.methodId })
  expect((await account.client.paymentMethods.retrieve(first.methodId)).customer).toBeNull()
  await detach(system, { methodId: 'pm_unknown' })
  await expect(remove(scope, { cardId: first.id })).rejects.toMatchObject({ reason: 'cards.notFound' })
  expect(await world.prisma.auditRecord.count({ where: { action: 'cards.removed', subjectId: first.id } })).toBe(1)
})

test('threats 29: another customer’s card is not there, and stays', async () => {
  const scope = await world.customer(await makeCustomer(world.prisma, world.business))
  const other = await world.customer(await makeCustomer(world.prisma, world.business))
  const { id } = await giveCard(other)
  for (const cardId of [id, randomUUID()])
    await expect(remove(scope, { cardId })).rejects.toMatchObject({ reason: 'cards.notFound' })
  expect((await list(other)).cards).toHaveLength(1)
})

test('BOK-7: a card that stands for fees stays until another takes its place, or nothing can come of it any more', async () => {
  const { scope, booking, customer } = await madeBooking(world, { noShowFee: { kind: 'FIXED', value: 2000 } })
  const [one, other] = [await giveCard(scope), await giveCard(scope, '5555555555554444')]
  const agree = async (cardId: string) => {
    const { asked } = await getConsent(scope, { bookingId: booking.id })
    await consent(scope, { bookingId: booking.id, cardId, shown: asked!.hash, key: randomUUID() })
  }
  await agree(one.id)
  await expect(remove(scope, { cardId: one.id })).rejects.toMatchObject({ reason: 'cards.keptForFees' })
  expect((await list(scope)).cards[0]).toMatchObject({ keptFor: { bookingId: booking.id } })
  await agree(other.id)
  await remove(scope, { cardId: one.id })
  await expect(remove(scope, { cardId: other.id })).rejects.toMatchObject({ reason: 'cards.keptForFees' })
  await cancel(scope, { bookingId: booking.id, key: randomUUID() })
  await remove(scope, { cardId: other.id })
  expect((await list(await world.customer(customer))).cards).toEqual([])
})

test('BOK-7: while a fee is owed its card stays', async () => {
  const { scope, booking } = await madeBooking(world, {
    startsAt: inDays(1, 1),
    cancelFees: [{ withinHours: 48, fee: { kind: 'FIXED', value: 2000 } }],
  })
  const { id: cardId } = await giveCard(scope)
  const { asked } = await getConsent(scope, { bookingId: booking.id })
  await consent(scope, { bookingId: booking.id, cardId, shown: asked!.hash, key: randomUUID() })
  await cancel(scope, { bookingId: booking.id, key: randomUUID() })
  await expect(remove(scope, { cardId })).rejects.toMatchObject({ reason: 'cards.keptForFees' })
})
