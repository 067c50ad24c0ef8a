import { randomUUID } from 'node:crypto'
import { makeBooking } from '@foyer/db/factories/make-booking'
import { makeCustomer } from '@foyer/db/factories/make-customer'
import { expect, test } from 'vitest'
import { move } from '../bookings/move.ts'
import { madeGroup } from '../testing/group.ts'
import { inDays, madeBooking, openWorld } from '../testing/world.ts'
import { changeLength } from './change-length.ts'

const world = await openWorld()
const until = (appointmentId: string | null, endsAt: Date) => ({
  ...{ appointmentId: appointmentId ?? '', endsAt: endsAt.toISOString(), key: randomUUID() },
})

test('BOK-14, PRI-2: everybody in it stays longer, at the price agreed, and is told', async () => {
  const { appointmentId, first, second } = await madeGroup(world)
  expect(await changeLength(await world.staff(), until(appointmentId, inDays(1, 2, 30)))).toMatchObject({ bookings: 2 })
  for (const id of [first, second]) {
    const booking = await world.prisma.booking.findUniqueOrThrow({
      where: { id },
      include: { changes: true, ledgerLines: true },
    })
    expect(booking).toMatchObject({ endsAt: inDays(1, 2, 30), revision: 2, snapshot: { durationMinutes: 90 } })
    expect(booking.ledgerLines).toHaveLength(1)
    expect(booking.changes.find(({ kind }) => kind === 'edited')).toMatchObject({
      ...{ before: { endsAt: inDays(1, 2).toISOString() }, after: { endsAt: inDays(1, 2, 30).toISOString() } },
    })
    expect((await world.jobs()).some(({ name, data }) => name === 'bookings.edited' && data.bookingId === id)).toBe(
      true,
    )
  }
  expect(await world.prisma.claim.findFirst({ where: { ownerId: appointmentId ?? '' } })).toMatchObject({
    busyUntil: inDays(1, 2, 30),
  })
})

test('PRI-2: a booking moved after that keeps the new length', async () => {
  const { booking } = await madeBooking(world)
  const staff = await world.staff()
  await changeLength(staff, until(booking.appointmentId, inDays(1, 1, 45)))
  await move(staff, { bookingId: booking.id, startsAt: inDays(2, 1).toISOString(), key: randomUUID() })
  expect(await world.prisma.booking.findUnique({ where: { id: booking.id } })).toMatchObject({
    endsAt: inDays(2, 1, 45),
  })
})

test('BOK-3: into somebody else’s time it is refused, and nothing changes; nor to nothing or for days', async () => {
  const { booking, provider, service } = await madeBooking(world)
  const customer = await makeCustomer(world.prisma, world.business)
  await makeBooking(world.prisma, world.business, { customer, provider, service, startsAt: inDays(1, 2) })
  const staff = await world.staff()
  const longer = until(booking.appointmentId, inDays(1, 2, 5))
  await expect(changeLength(staff, longer)).rejects.toMatchObject({ reason: 'bookings.slotTaken', field: 'endsAt' })
  for (const endsAt of [inDays(1, 1), inDays(0), inDays(3)])
    await expect(changeLength(staff, until(booking.appointmentId, endsAt))).rejects.toMatchObject({
      reason: 'input.invalid',
    })
  expect(await world.prisma.booking.findUnique({ where: { id: booking.id } })).toMatchObject({
    endsAt: inDays(1, 1, 30),
    revision: 1,
  })
})
