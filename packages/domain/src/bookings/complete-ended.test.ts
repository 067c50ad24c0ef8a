import { makeBookings } from '@foyer/db/factories/make-booking'
import { describe, expect, test } from 'vitest'
import type { InstallationScope } from '../installation-scope.ts'
import { inDays, madeBooking, openWorld } from '../testing/world.ts'
import { completeEnded } from './complete-ended.ts'

const world = await openWorld()
const at = (now: Date): InstallationScope => ({
  ...{ kind: 'installation', prisma: world.prisma, sql: world.installation.database.sql, now },
  enqueue: world.installation.enqueue,
})
const statusOf = async (id: string) => (await world.prisma.booking.findUniqueOrThrow({ where: { id } })).status

describe('bookings that have ended', () => {
  test('BOK-16 BOK-14: an approved one is completed at its end by the system, with history and audit, once', async () => {
    const { booking } = await madeBooking(world, { reminderOffsets: [60] })
    expect(await completeEnded(at(inDays(1, 1, 29)))).toEqual({ completed: 0 })
    expect(await completeEnded(at(inDays(1, 1, 30)))).toEqual({ completed: 1 })
    expect(await completeEnded(at(inDays(1, 1, 31)))).toEqual({ completed: 0 })
    expect(await world.prisma.booking.findUnique({ where: { id: booking.id } })).toMatchObject({
      ...{ status: 'COMPLETED', revision: 2, updatedAt: inDays(1, 1, 30) },
    })
    const changes = await world.prisma.bookingChange.findMany({ where: { bookingId: booking.id, kind: 'completed' } })
    expect(changes).toMatchObject([
      {
        actorKind: 'SYSTEM',
        actorId: null,
        origin: 'worker',
        before: { status: 'APPROVED' },
        after: { status: 'COMPLETED' },
      },
    ])
    expect(await world.prisma.auditRecord.findMany({ where: { subjectId: booking.id } })).toMatchObject([
      { action: 'bookings.completed', actorKind: 'SYSTEM', subjectKind: 'booking' },
    ])
    expect(await world.prisma.plannedMessage.count({ where: { bookingId: booking.id } })).toBe(0)
  })

  test('BOK-16: what is pending, cancelled or a no-show stays so', async () => {
    for (const status of ['PENDING', 'CANCELED', 'REJECTED', 'NO_SHOW'] as const) {
      const { booking } = await madeBooking(world, { status })
      await completeEnded(at(inDays(9)))
      expect(await statusOf(booking.id)).toBe(status)
    }
  })

  test('BOK-16: waits as long as the business says', async () => {
    await world.set('lifecycle', { completeAfterMinutes: 120 })
    const { booking } = await madeBooking(world)
    await completeEnded(at(inDays(1, 3, 29)))
    expect(await statusOf(booking.id)).toBe('APPROVED')
    await completeEnded(at(inDays(1, 3, 30)))
    expect(await statusOf(booking.id)).toBe('COMPLETED')
    await world.set('lifecycle', {})
  })

  test('BOK-16: many workers at once complete each of many exactly once', async () => {
    const { customer, provider, service } = await madeBooking(world)
    const bookings = Array.from({ length: 700 }, (_, each) => ({
      customer,
      provider,
      service,
      startsAt: inDays(2 + each),
    }))
    const made = await makeBookings(world.prisma, world.business, bookings)
    const done = await Promise.all(Array.from({ length: 4 }, () => completeEnded(at(inDays(1000)))))
    expect(done.reduce((sum, { completed }) => sum + completed, 0)).toBe(701)
    const ids = made.map(({ booking }) => booking.id)
    expect(await world.prisma.bookingChange.count({ where: { kind: 'completed', bookingId: { in: ids } } })).toBe(700)
  })
})
