import { z } from 'zod'
import type { StaffScope } from '../scope.ts'
import { asDate, todayOf } from '../times/days.ts'
import { countOutside } from './count-outside.ts'
import { loadWeek } from './load-week.ts'

export const getInput = z.strictObject({ providerId: z.uuid().nullable() })

const dateOf = (date: Date) => date.toISOString().slice(0, 10)

/** When a provider or, for null, the business is there: the week, days off and special days ahead, and how many bookings lie outside. */
export async function get(scope: StaffScope, { providerId }: z.infer<typeof getInput>) {
  const week = await loadWeek(scope.db, providerId)
  const business = providerId ? await loadWeek(scope.db, null) : week
  const today = asDate(todayOf(scope))
  const [daysOff, specialDays, locations, outside] = await Promise.all([
    scope.db.dayOff.findMany({
      where: { providerId, untilDate: { gte: today } },
      orderBy: [{ fromDate: 'asc' }, { id: 'asc' }],
      select: { id: true, fromDate: true, untilDate: true, name: true },
    }),
    scope.db.specialDay.findMany({
      where: { providerId, date: { gte: today } },
      orderBy: [{ date: 'asc' }, { id: 'asc' }],
      select: { id: true, date: true, locationId: true, name: true, hours: true },
    }),
    scope.db.location.findMany({
      where: { active: true },
      orderBy: [{ position: 'asc' }, { id: 'asc' }],
      select: { id: true, name: true },
    }),
    countOutside(scope, providerId),
  ])
  return {
    ...week,
    business: { hours: business.hours, breaks: business.breaks },
    daysOff: daysOff.map(({ fromDate, untilDate, ...day }) => ({
      ...day,
      fromDate: dateOf(fromDate),
      untilDate: dateOf(untilDate),
    })),
    specialDays: specialDays.map(({ date, hours, ...day }) => ({
      ...day,
      date: dateOf(date),
      hours: hours as { fromMinute: number; untilMinute: number }[],
    })),
    locations: locations.map(({ id, name }) => ({ id, name: name as Record<string, string> })),
    today: dateOf(today),
    outside,
  }
}
