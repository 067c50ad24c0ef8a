import { randomUUID } from 'node:crypto'
import { expect, test } from 'vitest'
import { recordPayment } from '../bookings/record-payment.ts'
import { otherBusiness } from '../testing/mailed-link.ts'
import { inDays, madeBooking, openWorld } from '../testing/world.ts'
import { listOwed } from './list-owed.ts'

const world = await openWorld()

async function owing(day: number, paidMinor = 0) {
  const { booking } = await madeBooking(world, { startsAt: inDays(day, 1) })
  if (paidMinor)
    await recordPayment(await world.staff(), {
      ...{ bookingId: booking.id, amountMinor: paidMinor, method: 'cash', key: randomUUID() },
    })
  return booking
}

test('ADM-1 PRI-3: what customers still owe, oldest first, with its sums; what is paid or free is not there', async () => {
  const [later, past, part] = [await owing(5), await owing(-3), await owing(2, 2000)]
  await owing(1, 5000)
  await madeBooking(world, {}, { service: { priceMinor: 0 } })
  const staff = await world.staff()
  const found = await listOwed(staff, { by: 'customers', limit: 50 })
  expect(found.bookings.map(({ id }) => id)).toEqual([past.id, part.id, later.id])
  expect(found.bookings[0]).toMatchObject({ balanceMinor: 5000, paidMinor: 0, hasBegun: true, service: 'Massage' })
  expect(found.bookings[1]).toMatchObject({ balanceMinor: 3000, paidMinor: 2000, hasBegun: false })
  expect(found).toMatchObject({ count: 3, totalMinor: 13_000, begunMinor: 5000, currency: 'EUR', next: null })
  const first = await listOwed(staff, { by: 'customers', limit: 2 })
  const rest = await listOwed(staff, { by: 'customers', limit: 2, after: first.next! })
  expect([...first.bookings, ...rest.bookings].map(({ id }) => id)).toEqual(found.bookings.map(({ id }) => id))
  const foreign = await world.staff('OWNER', { of: await otherBusiness(world) })
  expect((await listOwed(foreign, { by: 'customers', limit: 50 })).bookings).toEqual([])
})

test('ADM-1 PRI-3: what the business owes: paid, and then charged no more', async () => {
  const { booking, customer } = await madeBooking(world)
  const { id: businessId, currency } = world.business
  const line = { businessId, bookingId: booking.id, customerId: customer.id, currency, actorKind: 'SYSTEM' as const }
  const posted = { ...line, createdAt: world.now, label: 'cash' }
  await world.prisma.ledgerLine.create({ data: { ...posted, kind: 'PAYMENT', amountMinor: -5000 } })
  await world.prisma.ledgerLine.create({ data: { ...posted, kind: 'CHARGE', amountMinor: -4000 } })
  const found = await listOwed(await world.staff(), { by: 'business', limit: 50 })
  expect(found.bookings).toMatchObject([{ id: booking.id, balanceMinor: 4000, paidMinor: 5000 }])
  expect(found).toMatchObject({ count: 1, totalMinor: 4000 })
})
