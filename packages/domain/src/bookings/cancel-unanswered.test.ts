import { makeBookings } from '@foyer/db/factories/make-booking'
import { describe, expect, test } from 'vitest'
import type { InstallationScope } from '../installation-scope.ts'
import { inDays, madeBooking, openWorld } from '../testing/world.ts'
import { approve } from './approve.ts'
import { cancelUnanswered } from './cancel-unanswered.ts'

const world = await openWorld()
const at = (now: Date): InstallationScope => ({
  ...{ kind: 'installation', prisma: world.prisma, sql: world.installation.database.sql, now },
  enqueue: world.installation.enqueue,
})
const jobsOf = async (id: string) => (await world.jobs()).filter(({ data }) => data.bookingId === id)

describe('requests that nobody answered', () => {
  test('BOK-16 BOK-14 PRI-3: are cancelled at their start by the system: time free, nothing owed, both parties told', async () => {
    const { booking } = await madeBooking(world, { status: 'PENDING' })
    expect(await cancelUnanswered(at(new Date(inDays(1, 1).getTime() - 1)))).toEqual({ canceled: 0 })
    expect(await cancelUnanswered(at(inDays(1, 1)))).toEqual({ canceled: 1 })
    expect(await cancelUnanswered(at(inDays(1, 2)))).toEqual({ canceled: 0 })
    expect(await world.prisma.booking.findUniqueOrThrow({ where: { id: booking.id } })).toMatchObject({
      ...{ status: 'CANCELED', canceledBy: 'SYSTEM', canceledAt: inDays(1, 1), revision: 2, cancelReason: null },
    })
    expect(await world.prisma.claim.count({ where: { ownerId: booking.appointmentId } })).toBe(0)
    const { _sum } = await world.prisma.ledgerLine.aggregate({
      ...{ where: { bookingId: booking.id }, _sum: { amountMinor: true } },
    })
    expect(_sum.amountMinor).toBe(0)
    const change = await world.prisma.bookingChange.findFirstOrThrow({
      where: { bookingId: booking.id, kind: 'canceled' },
    })
    expect(change).toMatchObject({
      ...{ actorKind: 'SYSTEM', actorId: null, origin: 'worker' },
      ...{ before: { status: 'PENDING' }, after: { status: 'CANCELED', why: 'unanswered' } },
    })
    expect(await world.prisma.auditRecord.findMany({ where: { subjectId: booking.id } })).toMatchObject([
      { action: 'bookings.canceled', actorKind: 'SYSTEM' },
    ])
    const data = { businessId: world.business.id, bookingId: booking.id, revision: 2, changeId: change.id }
    expect(await jobsOf(booking.id)).toEqual([{ name: 'bookings.canceled', data }])
  })

  test('BOK-10 BOK-16: others in the same group keep the time', async () => {
    const made = await madeBooking(world, { startsAt: inDays(3, 1) }, { service: { capacity: 4 } })
    const waiting = await madeBooking(world, { status: 'PENDING', startsAt: inDays(3, 1), persons: 1 })
    const { appointmentId } = made.booking
    await world.prisma.booking.update({ where: { id: waiting.booking.id }, data: { appointmentId } })
    expect(await cancelUnanswered(at(inDays(3, 1)))).toEqual({ canceled: 1 })
    expect(await world.prisma.claim.count({ where: { ownerId: appointmentId } })).toBe(1)
    expect((await world.prisma.appointment.findUniqueOrThrow({ where: { id: appointmentId } })).taken).toBe(1)
  })

  test('BOK-16: many workers at once, and staff who approve meanwhile, treat each exactly once', async () => {
    const { customer, provider, service } = await madeBooking(world)
    const rows = Array.from({ length: 130 }, (_, each) => ({
      ...{ customer, provider, service, startsAt: inDays(10 + each), status: 'PENDING' as const },
    }))
    const made = await makeBookings(world.prisma, world.business, rows)
    const staff = await world.staff()
    const key = '6a0c5a1e-0000-4000-8000-000000000001'
    const [answer, ...done] = await Promise.all([
      approve(staff, { bookingId: made.at(-1)!.booking.id, key }).then(
        () => 1,
        () => 0,
      ),
      ...Array.from({ length: 4 }, () => cancelUnanswered(at(inDays(1000)))),
    ])
    expect(done.reduce((sum, { canceled }) => sum + canceled, 0)).toBe(130 - answer)
    const ids = made.map(({ booking }) => booking.id)
    const changes = { kind: { in: ['canceled', 'approved'] }, bookingId: { in: ids } }
    expect(await world.prisma.bookingChange.count({ where: changes })).toBe(130)
    expect((await world.jobs()).filter(({ data }) => ids.includes(String(data.bookingId)))).toHaveLength(130)
    expect(await world.prisma.claim.count({ where: { providerId: provider.id, busyFrom: { gte: inDays(9) } } })).toBe(
      answer,
    )
  })
})
