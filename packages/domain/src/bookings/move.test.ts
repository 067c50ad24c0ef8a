import { randomUUID } from 'node:crypto'
import { makeBooking } from '@foyer/db/factories/make-booking'
import { makeCustomer } from '@foyer/db/factories/make-customer'
import { makeProvider } from '@foyer/db/factories/make-provider'
import { afterEach, beforeAll, describe, expect, test } from 'vitest'
import { inDays, madeBooking, openWorld, type World } from '../testing/world.ts'
import { freeTimes } from './free-times.ts'
import { move } from './move.ts'

let world: World
beforeAll(async () => {
  world = await openWorld()
})
afterEach(() => world.set('manageBookings', { reschedule: true }))

const to = (bookingId: string, startsAt: Date, over: object = {}) => ({
  bookingId,
  startsAt: startsAt.toISOString(),
  key: randomUUID(),
  ...over,
})
const stored = (id: string) => world.prisma.booking.findUniqueOrThrow({ where: { id } })

describe('staff move a booking', () => {
  test('BOK-6: exempt from switch, cut-off, most moves, notice and horizon; it does not count as the customer’s move', async () => {
    await world.set('manageBookings', { reschedule: false, mostMoves: 1, rescheduleCutoffMinutes: 10_000 })
    const { booking } = await madeBooking(world, { startsAt: inDays(0, 1) })
    await world.prisma.booking.update({ where: { id: booking.id }, data: { moves: 5 } })
    const staff = await world.staff('FRONT_DESK')
    await expect(move(staff, to(booking.id, inDays(0, 0, 15)))).resolves.toMatchObject({ revision: 2 })
    await expect(move(staff, to(booking.id, inDays(200)))).resolves.toMatchObject({ revision: 3 })
    expect(await stored(booking.id)).toMatchObject({ moves: 5, startsAt: inDays(200) })
  })

  test('BOK-3: a time that is taken or past binds them, too', async () => {
    const { booking, provider, service } = await madeBooking(world)
    const customer = await makeCustomer(world.prisma, world.business)
    await makeBooking(world.prisma, world.business, { customer, provider, service, startsAt: inDays(2, 2) })
    const staff = await world.staff()
    for (const wished of [inDays(2, 2), inDays(2, 2, 15), inDays(0, -1)])
      await expect(move(staff, to(booking.id, wished))).rejects.toMatchObject({ reason: 'bookings.slotTaken' })
    expect(await stored(booking.id)).toMatchObject({ revision: 1 })
  })

  test('BOK-5: to another provider who offers the service, and to nobody else', async () => {
    const { booking, service } = await madeBooking(world)
    const [other, stranger] = await Promise.all(
      ['Lou', 'Max'].map((name) => makeProvider(world.prisma, world.business, { name })),
    )
    await world.prisma.providerService.create({
      data: { businessId: world.business.id, providerId: other!.id, serviceId: service.id },
    })
    const staff = await world.staff()
    for (const providerId of [stranger!.id, randomUUID()])
      await expect(move(staff, to(booking.id, inDays(2, 2), { providerId }))).rejects.toMatchObject({
        reason: 'bookings.notFound',
      })
    await expect(move(staff, to(booking.id, inDays(1, 1), { providerId: other!.id }))).resolves.toMatchObject({
      providerId: other!.id,
    })
    expect(await world.prisma.claim.findMany({ where: { providerId: other!.id } })).toMatchObject([
      { busyFrom: inDays(1, 1) },
    ])
  })

  test('BOK-4: overlaps of the customer’s own are theirs to judge', async () => {
    const { booking, customer, service } = await madeBooking(world)
    const provider = await makeProvider(world.prisma, world.business, { name: 'Lou' })
    await makeBooking(world.prisma, world.business, { customer, provider, service, startsAt: inDays(2, 2) })
    await expect(move(await world.staff(), to(booking.id, inDays(2, 2)))).resolves.toMatchObject({ revision: 2 })
  })

  test('BOK-16: what has ended stays where it was', async () => {
    for (const status of ['CANCELED', 'REJECTED', 'NO_SHOW', 'COMPLETED'] as const) {
      const { booking } = await madeBooking(world, { status })
      await expect(move(await world.staff(), to(booking.id, inDays(2, 2)))).rejects.toMatchObject({
        reason: 'bookings.notPossible',
      })
    }
  })

  test('ADM-3: a provider moves the own ones only', async () => {
    const [own, other] = [await madeBooking(world), await madeBooking(world)]
    const provider = await world.staff('PROVIDER', { providerId: own.provider.id })
    await expect(move(provider, to(other.booking.id, inDays(2, 2)))).rejects.toMatchObject({
      reason: 'bookings.notFound',
    })
    await expect(move(provider, to(own.booking.id, inDays(2, 2), { reason: 'late train' }))).resolves.toMatchObject({
      revision: 2,
    })
    const [change] = await world.prisma.bookingChange.findMany({
      where: { bookingId: own.booking.id, kind: 'rescheduled' },
    })
    expect(change).toMatchObject({
      actorKind: 'STAFF',
      actorId: provider.staffId,
      origin: 'admin',
      reason: 'late train',
    })
  })

  test('ADM-3: a provider neither sees a colleague’s free times nor moves a booking there', async () => {
    const { booking, service, ...own } = await madeBooking(world)
    const colleague = await makeProvider(world.prisma, world.business, { name: 'Lou' })
    await world.prisma.providerService.create({
      data: { businessId: world.business.id, providerId: colleague.id, serviceId: service.id },
    })
    const scope = await world.staff('PROVIDER', { providerId: own.provider.id })
    const there = { providerId: colleague.id }
    await expect(move(scope, to(booking.id, inDays(2, 2), there))).rejects.toMatchObject({
      reason: 'bookings.notFound',
    })
    await expect(freeTimes(scope, { bookingId: booking.id, ...there })).rejects.toMatchObject({
      reason: 'bookings.notFound',
    })
    expect((await freeTimes(scope, { bookingId: booking.id })).providers.map(({ id }) => id)).toEqual([own.provider.id])
    await expect(move(await world.staff(), to(booking.id, inDays(2, 2), there))).resolves.toMatchObject(there)
  })

  test('MSG-5: reminders due before now are not planned, the others follow', async () => {
    await world.set('notifications', { reminderOffsets: [1440, 60] })
    const { booking } = await madeBooking(world, { reminderOffsets: [1440, 60] })
    await move(await world.staff(), to(booking.id, inDays(0, 3)))
    expect(await world.prisma.plannedMessage.findMany({ where: { bookingId: booking.id } })).toMatchObject([
      { offsetMinutes: 60, dueAt: inDays(0, 2), revision: 2 },
    ])
    await world.set('notifications', {})
  })
})
