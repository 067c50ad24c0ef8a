import { makeProvider } from '@foyer/db/factories/make-provider'
import { expect, test } from 'vitest'
import { openWorld } from '../testing/world.ts'
import { get } from './get.ts'

const world = await openWorld()

test('BOK-2: a provider’s week, the business’s beside it, and only days that are still ahead', async () => {
  const { prisma, business } = world
  const hours = [{ weekdays: [1], from: 540, until: 1020 }]
  const provider = await makeProvider(prisma, business, { name: 'Camille', hours })
  const week = { businessId: business.id, weekday: 2, fromMinute: 480, untilMinute: 720 }
  await prisma.weeklyHours.create({ data: { ...week, locationId: business.location.id } })
  const day = (date: string) => new Date(date)
  const off = { businessId: business.id, providerId: provider.id }
  await prisma.dayOff.createMany({
    data: [
      { ...off, fromDate: day('2026-11-01'), untilDate: day('2026-11-22'), name: 'over' },
      { ...off, fromDate: day('2026-11-20'), untilDate: day('2026-11-23'), name: 'till today' },
    ],
  })
  await prisma.specialDay.create({ data: { ...off, date: day('2026-12-24'), hours: [] } })
  const found = await get(await world.staff('FRONT_DESK'), { providerId: provider.id })
  expect(found).toMatchObject({ own: true, outside: 0, today: '2026-11-23' })
  expect(found.hours).toEqual([{ weekday: 1, fromMinute: 540, untilMinute: 1020, locationId: business.location.id }])
  expect(found.business.hours).toMatchObject([{ weekday: 2, fromMinute: 480, untilMinute: 720 }])
  expect(found.daysOff.map(({ name }) => name)).toEqual(['till today'])
  expect(found.specialDays).toMatchObject([{ date: '2026-12-24', hours: [] }])
  const whole = await get(await world.staff(), { providerId: null })
  expect(whole).toMatchObject({ own: true, hours: [{ weekday: 2 }], daysOff: [], specialDays: [] })
})
