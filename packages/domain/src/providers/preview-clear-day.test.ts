import { expect, test } from 'vitest'
import { sickDate as date, sickDay } from '../testing/sick-day.ts'
import { inDays, openWorld } from '../testing/world.ts'
import { previewClearDay } from './preview-clear-day.ts'

const world = await openWorld()

test('ADM-1: each booking of the day with whoever is free instead, later times and what is best done', async () => {
  const { provider, colleague, first, second, third, scope } = await sickDay(world)
  const { bookings: shown, isDayOff } = await previewClearDay(scope, { providerId: provider.id, date })
  expect(isDayOff).toBe(false)
  expect(shown.map(({ id }) => id)).toEqual([first, second, third].map(({ id }) => id))
  expect(shown.map(({ colleagues }) => colleagues.map(({ providerId }) => providerId))).toEqual([
    [colleague.id],
    [colleague.id],
    [],
  ])
  expect(shown[0]?.suggested).toEqual({ providerId: colleague.id, startsAt: inDays(1, 1).toISOString() })
  expect(shown[2]?.suggested).toEqual({ providerId: provider.id, startsAt: inDays(2, -1).toISOString() })
  for (const { later } of shown) for (const { startsAt } of later) expect(startsAt > '2026-11-24T23').toBe(true)
})

test('ADM-1, BOK-2: nobody is suggested to two at once', async () => {
  const { provider, book, scope, second } = await sickDay(world)
  await book(provider, inDays(1, 5))
  await world.prisma.appointment.update({
    where: { id: second.appointmentId ?? '' },
    data: { startsAt: inDays(1, 1), endsAt: inDays(1, 2) },
  })
  const { bookings: shown } = await previewClearDay(scope, { providerId: provider.id, date })
  const wanted = shown.map(({ suggested }) => `${suggested?.providerId} ${suggested?.startsAt}`)
  expect(new Set(wanted).size).toBe(wanted.length)
})
