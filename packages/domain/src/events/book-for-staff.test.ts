import { randomUUID } from 'node:crypto'
import { makeCustomer } from '@foyer/db/factories/make-customer'
import { expect, test } from 'vitest'
import { evenings, madeEvent } from '../testing/happenings.ts'
import { inDays, openWorld } from '../testing/world.ts'
import { bookForStaff } from './book-for-staff.ts'

const world = await openWorld()
const asked = async (eventId: string, over: object = {}) => {
  const { id: customerId } = await makeCustomer(world.prisma, world.business)
  return { eventId, customerId, persons: 1, notify: true, key: randomUUID(), ...over }
}

test('BOK-10 BOK-14: staff book places for a customer, at its price, beyond window and most persons; both are told', async () => {
  const { event } = await madeEvent(world, { mostPersons: 1, closesAt: inDays(-1), published: false })
  const staff = await world.staff('FRONT_DESK')
  const wish = await asked(event.id, { persons: 2, note: 'By phone' })
  const { bookingId } = await bookForStaff(staff, wish)
  expect((await bookForStaff(staff, wish)).bookingId).toBe(bookingId)
  expect(await world.prisma.booking.findUniqueOrThrow({ where: { id: bookingId } })).toMatchObject({
    ...{ customerId: wish.customerId, persons: 2, note: 'By phone', status: 'APPROVED' },
    ...{ startsAt: evenings[0]!.startsAt, appointmentId: event.appointmentId },
  })
  const [change] = await world.prisma.bookingChange.findMany({ where: { bookingId } })
  expect(change).toMatchObject({ kind: 'booked', actorKind: 'STAFF', actorId: staff.staffId })
  const line = await world.prisma.ledgerLine.aggregate({ where: { bookingId }, _sum: { amountMinor: true } })
  expect(line._sum.amountMinor).toBe(5000)
  expect((await world.jobs()).filter(({ data }) => data.bookingId === bookingId)).toHaveLength(1)
})

test('BOK-10: the last place is given out once, and none of what is over or called off', async () => {
  const { event } = await madeEvent(world, { capacity: 2 })
  const staff = await world.staff()
  const all = await Promise.allSettled(
    Array.from({ length: 10 }, async () => bookForStaff(staff, await asked(event.id))),
  )
  expect(all.filter(({ status }) => status === 'fulfilled')).toHaveLength(2)
  const refusals = all.flatMap((one) => (one.status === 'rejected' ? [one.reason.reason] : []))
  expect(new Set(refusals)).toEqual(new Set(['events.full']))
  const over = await madeEvent(world)
  const late = { ...staff, now: inDays(30) }
  await expect(bookForStaff(late, await asked(over.event.id))).rejects.toMatchObject({ reason: 'events.closed' })
})
