import { randomUUID } from 'node:crypto'
import { expect, test } from 'vitest'
import { sickDate as date, sickDay } from '../testing/sick-day.ts'
import { inDays, openWorld } from '../testing/world.ts'
import { clearDay } from './clear-day.ts'
import { previewClearDay } from './preview-clear-day.ts'

const world = await openWorld()
await world.set('manageBookings', { reschedule: true, undoCancel: false })

const stored = (id: string) => world.prisma.booking.findUniqueOrThrow({ where: { id }, include: { appointment: true } })

test('ADM-1, BOK-6, 7: moved and cancelled in one go, the day closed, nothing kept, and everybody told', async () => {
  const { provider, colleague, first, second, third, scope } = await sickDay(world)
  const to = { as: 'moved' as const, providerId: colleague.id }
  const asked = {
    ...{ providerId: provider.id, date, takeDayOff: true, reason: 'Camille is ill', key: randomUUID() },
    decisions: [
      { ...to, bookingId: first.id, startsAt: inDays(1, 1).toISOString() },
      { ...to, bookingId: third.id, startsAt: inDays(1, 3).toISOString() },
      { as: 'canceled' as const, bookingId: second.id },
    ],
  }
  const cleared = [
    { bookingId: first.id, as: 'moved' },
    { bookingId: third.id, as: 'refused', reason: 'bookings.slotTaken' },
    { bookingId: second.id, as: 'canceled' },
  ]
  expect(await clearDay(scope, asked)).toEqual(cleared)
  expect((await stored(first.id)).appointment?.providerId).toBe(colleague.id)
  expect((await stored(third.id)).appointment?.providerId).toBe(provider.id)
  expect(await stored(second.id)).toMatchObject({ status: 'CANCELED', cancelReason: 'Camille is ill' })
  expect(await world.prisma.ledgerLine.count({ where: { bookingId: second.id, kind: 'FEE' } })).toBe(0)
  expect(await world.prisma.dayOff.findMany({ where: { providerId: provider.id } })).toMatchObject([
    { name: 'Camille is ill', fromDate: new Date(date), untilDate: new Date(date) },
  ])
  const told = (await world.jobs()).filter(({ data }) => [first, second, third].some(({ id }) => id === data.bookingId))
  expect(told.map(({ name }) => name).sort()).toEqual(['bookings.canceled', 'bookings.rescheduled'])
  expect(await clearDay(scope, asked)).toEqual(cleared)
  expect((await world.jobs()).filter(({ data }) => data.bookingId === first.id)).toHaveLength(1)
  expect(await world.prisma.dayOff.count({ where: { providerId: provider.id } })).toBe(1)
  expect((await previewClearDay(scope, { providerId: provider.id, date })).bookings.map(({ id }) => id)).toEqual([
    third.id,
  ])
})

test('BOK-14: another business’s provider or booking is not found, and nothing is changed', async () => {
  const { provider, first, second, third, scope } = await sickDay(world)
  const asked = { providerId: randomUUID(), date, takeDayOff: true, decisions: [], key: randomUUID() }
  await expect(clearDay(scope, asked)).rejects.toMatchObject({ reason: 'providers.notFound' })
  const decisions = [{ as: 'canceled' as const, bookingId: randomUUID() }]
  expect(await clearDay(scope, { ...asked, providerId: provider.id, takeDayOff: false, decisions })).toMatchObject([
    { as: 'refused', reason: 'bookings.notFound' },
  ])
  for (const { id } of [first, second, third]) expect((await stored(id)).status).toBe('APPROVED')
})
