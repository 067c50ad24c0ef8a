import { randomUUID } from 'node:crypto'
import { makeBooking } from '@foyer/db/factories/make-booking'
import { makeCustomer } from '@foyer/db/factories/make-customer'
import { expect, test } from 'vitest'
import { madeGroup } from '../testing/group.ts'
import { inDays, madeBooking, openWorld } from '../testing/world.ts'
import { move } from './move.ts'

const world = await openWorld()
const to = (appointmentId: string, startsAt: Date, over: Partial<Parameters<typeof move>[1]> = {}) => ({
  ...{ appointmentId, startsAt: startsAt.toISOString(), key: randomUUID(), ...over },
})
const claimOf = (ownerId: string) => world.prisma.claim.findFirstOrThrow({ where: { ownerId } })

test('BOK-10, 14: the whole group moves with its time, provider, claim, histories, reminders and messages', async () => {
  const { appointmentId, first, second, colleague } = await madeGroup(world)
  const scope = await world.staff('FRONT_DESK')
  const asked = to(appointmentId, inDays(2, 2), { providerId: colleague.id, reason: 'Camille is ill' })
  expect(await move(scope, asked)).toMatchObject({ bookings: 2, providerId: colleague.id })
  expect(await move(scope, asked)).toMatchObject({ bookings: 2 })
  for (const id of [first, second]) {
    const booking = await world.prisma.booking.findUniqueOrThrow({
      where: { id },
      include: { appointment: true, changes: { orderBy: { createdAt: 'desc' } }, planned: true },
    })
    expect(booking).toMatchObject({
      startsAt: inDays(2, 2),
      endsAt: inDays(2, 3),
      appointmentId,
      moves: 0,
      revision: 2,
    })
    expect(booking.changes.filter(({ kind }) => kind === 'rescheduled')).toMatchObject([
      { actorKind: 'STAFF', reason: 'Camille is ill', after: { providerId: colleague.id } },
    ])
    expect(booking.planned).toMatchObject([{ kind: 'reminder', revision: 2, dueAt: inDays(1, 2) }])
    const told = (await world.jobs()).filter(
      ({ name, data }) => name === 'bookings.rescheduled' && data.bookingId === id,
    )
    expect(told).toHaveLength(1)
  }
  expect(await claimOf(appointmentId)).toMatchObject({
    providerId: colleague.id,
    busyFrom: inDays(2, 2),
    kind: 'APPOINTMENT',
  })
})

test('BOK-3: into time that somebody has is refused with the next free times, and changes nothing; back into the own time is not', async () => {
  const { booking, provider, service } = await madeBooking(world)
  const customer = await makeCustomer(world.prisma, world.business)
  await makeBooking(world.prisma, world.business, { customer, provider, service, startsAt: inDays(1, 3) })
  const scope = await world.staff()
  for (const outsideHours of [false, true]) {
    const refused = await move(
      scope,
      to(booking.appointmentId ?? '', inDays(1, 2, 45), { outsideHours, reason: 'x' }),
    ).catch((error) => error)
    expect(refused).toMatchObject({ reason: 'bookings.slotTaken', field: 'startsAt' })
    expect(refused.details.alternatives[0].startsAt).toBe(inDays(1, 3, 30).toISOString())
  }
  expect(await claimOf(booking.appointmentId ?? '')).toMatchObject({ busyFrom: inDays(1, 1) })
  expect(await move(scope, to(booking.appointmentId ?? '', inDays(1, 1, 15)))).toMatchObject({ bookings: 1 })
})

test('ADM-4: outside of the working hours it takes a reason and the right; history keeps it', async () => {
  const { booking } = await madeBooking(world)
  const evening = inDays(1, 10)
  const id = booking.appointmentId ?? ''
  const desk = await world.staff('FRONT_DESK')
  await expect(move(desk, to(id, evening))).rejects.toMatchObject({
    reason: 'bookings.outsideHours',
    field: 'outsideHours',
  })
  await expect(move(desk, to(id, evening, { outsideHours: true }))).rejects.toMatchObject({
    reason: 'bookings.reasonRequired',
  })
  await move(desk, to(id, evening, { outsideHours: true, reason: 'A favour' }))
  expect(
    await world.prisma.bookingChange.findFirst({ where: { bookingId: booking.id, kind: 'rescheduled' } }),
  ).toMatchObject({ reason: 'A favour' })
})

test('ADM-3: a provider moves the own appointments only, to nobody else, and never outside of the hours', async () => {
  const { appointmentId, provider, colleague } = await madeGroup(world)
  const [own, other] = [
    await world.staff('PROVIDER', { providerId: provider.id }),
    await world.staff('PROVIDER', { providerId: colleague.id }),
  ]
  await expect(move(other, to(appointmentId, inDays(3, 2)))).rejects.toMatchObject({ reason: 'bookings.notFound' })
  const away = to(appointmentId, inDays(3, 2), { providerId: colleague.id })
  await expect(move(own, away)).rejects.toMatchObject({ reason: 'services.notFound', field: 'providerId' })
  await expect(move(own, to(appointmentId, inDays(3, 10), { outsideHours: true, reason: 'x' }))).rejects.toMatchObject({
    reason: 'staff.forbidden',
  })
  expect(await move(own, to(appointmentId, inDays(3, 2)))).toMatchObject({ bookings: 2 })
})

test('BOK-3: two appointments dragged to one time at once: one is moved', async () => {
  const { booking, provider, service } = await madeBooking(world)
  const customer = await makeCustomer(world.prisma, world.business)
  const other = await makeBooking(world.prisma, world.business, { customer, provider, service, startsAt: inDays(1, 4) })
  const scope = await world.staff()
  const moved = await Promise.allSettled(
    [booking, other].map((each) => move(scope, to(each.appointmentId ?? '', inDays(4, 1)))),
  )
  expect(moved.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
})

test('BOK-16: one that is over is not moved', async () => {
  const { booking } = await madeBooking(world, { status: 'COMPLETED', startsAt: inDays(-1, 1) })
  await expect(move(await world.staff(), to(booking.appointmentId ?? '', inDays(2, 2)))).rejects.toMatchObject({
    reason: 'bookings.notPossible',
  })
})
