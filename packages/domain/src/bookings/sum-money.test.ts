import { makeBooking } from '@foyer/db/factories/make-booking'
import { expect, test } from 'vitest'
import { inDays, madeBooking, openWorld } from '../testing/world.ts'
import { sumMoney } from './sum-money.ts'

const tomorrow = { from: inDays(1, -9).toISOString(), until: inDays(2, -9).toISOString() }

test('ADM-1, PRI-3: charged, paid and owed come from the ledgers of the bookings that start then; too much paid for one pays for no other', async () => {
  const world = await openWorld()
  const { provider, service, customer } = await madeBooking(world, { paidMinor: 6000 })
  const book = (startsAt: Date, over: object = {}) =>
    makeBooking(world.prisma, world.business, { customer, provider, service, startsAt, ...over })
  await book(inDays(1, 3), { paidMinor: 2000 })
  await book(inDays(1, 5), { status: 'CANCELED' })
  await book(inDays(2, 3))
  const price = service.priceMinor
  expect(await sumMoney(await world.staff(), tomorrow)).toEqual({
    ...{ chargedMinor: 2 * price, paidMinor: 8000, owedMinor: price - 2000, currency: 'EUR' },
  })
  const none = { from: inDays(9).toISOString(), until: inDays(10).toISOString() }
  expect(await sumMoney(await world.staff(), none)).toMatchObject({ chargedMinor: 0, paidMinor: 0, owedMinor: 0 })
})

test('ADM-3: a provider sees what the own bookings come to', async () => {
  const world = await openWorld()
  const { provider, service } = await madeBooking(world)
  await madeBooking(world)
  const own = await world.staff('PROVIDER', { providerId: provider.id })
  expect(await sumMoney(own, tomorrow)).toMatchObject({ chargedMinor: service.priceMinor })
  expect(await sumMoney(await world.staff(), tomorrow)).toMatchObject({ chargedMinor: 2 * service.priceMinor })
  expect(await sumMoney(await world.staff('PROVIDER'), tomorrow)).toMatchObject({ chargedMinor: 0 })
})
