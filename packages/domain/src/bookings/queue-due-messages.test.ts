import { randomUUID } from 'node:crypto'
import { makeBookings } from '@foyer/db/factories/make-booking'
import { beforeEach, describe, expect, test } from 'vitest'
import type { InstallationScope } from '../installation-scope.ts'
import { inDays, madeBooking, openWorld, startOfTest } from '../testing/world.ts'
import { queueDueMessages } from './queue-due-messages.ts'

const world = await openWorld()
const at = (now: Date): InstallationScope => ({
  ...{ kind: 'installation', prisma: world.prisma, sql: world.installation.database.sql, now },
  enqueue: world.installation.enqueue,
})
beforeEach(async () => {
  await world.prisma.$executeRawUnsafe('DELETE FROM pgboss.job')
  await world.prisma.plannedMessage.deleteMany()
})

describe('the notice of a cancellation', () => {
  test('BOK-9: waits until it can no longer be taken back, and is sent although the start has passed', async () => {
    const { booking } = await madeBooking(world, { status: 'CANCELED' })
    const changeId = randomUUID()
    const notice = { kind: 'canceled', offsetMinutes: 0, changeId, revision: 2, dueAt: inDays(1, 1, 2) }
    await world.prisma.plannedMessage.create({
      data: { businessId: world.business.id, bookingId: booking.id, ...notice },
    })
    expect(await queueDueMessages(at(inDays(1, 1, 1)))).toEqual({ queued: 0, dropped: 0 })
    expect(await queueDueMessages(at(inDays(1, 1, 2)))).toEqual({ queued: 1, dropped: 0 })
    const data = { businessId: world.business.id, bookingId: booking.id, revision: 2, changeId }
    expect(await world.jobs()).toEqual([{ name: 'bookings.canceled', data }])
    expect(await queueDueMessages(at(inDays(1, 1, 9)))).toEqual({ queued: 0, dropped: 0 })
  })
})

describe('reminders that are due', () => {
  test('MSG-5: move to the queue with their booking and revision, and not before', async () => {
    const { booking } = await madeBooking(world, { reminderOffsets: [1440, 60] })
    expect(await queueDueMessages(at(startOfTest))).toEqual({ queued: 0, dropped: 0 })
    expect(await queueDueMessages(at(inDays(0, 1)))).toEqual({ queued: 1, dropped: 0 })
    expect(await world.jobs()).toEqual([
      {
        name: 'bookings.reminderDue',
        data: { businessId: world.business.id, bookingId: booking.id, revision: 1, offsetMinutes: 1440 },
      },
    ])
    expect(await world.prisma.plannedMessage.count()).toBe(1)
  })

  test('MSG-5: one held back past the start is dropped', async () => {
    await madeBooking(world, { reminderOffsets: [60] })
    expect(await queueDueMessages(at(inDays(1, 1)))).toEqual({ queued: 0, dropped: 1 })
    expect(await world.jobs()).toEqual([])
  })

  test('MSG-5: many workers at once queue each exactly once', async () => {
    const { customer, provider, service } = await madeBooking(world)
    const shared = { customer, provider, service, reminderOffsets: [60] }
    const bookings = Array.from({ length: 250 }, (_, each) => ({ ...shared, startsAt: inDays(40 + each, 1) }))
    await makeBookings(world.prisma, world.business, bookings)
    await world.prisma.plannedMessage.updateMany({ data: { dueAt: startOfTest } })
    const done = await Promise.all(Array.from({ length: 5 }, () => queueDueMessages(at(startOfTest))))
    expect(done.reduce((sum, { queued }) => sum + queued, 0)).toBe(250)
    const booked = (await world.jobs()).map(({ data }) => data.bookingId)
    expect(new Set(booked).size).toBe(250)
    expect(booked).toHaveLength(250)
  })

  test('MSG-5: what cannot be queued stays planned', async () => {
    await madeBooking(world, { reminderOffsets: [60] })
    const broken = { ...at(inDays(1, 0, 30)), enqueue: () => Promise.reject(new Error('no queue')) }
    await expect(queueDueMessages(broken)).rejects.toThrow('no queue')
    expect(await world.prisma.plannedMessage.count()).toBe(1)
  })
})
