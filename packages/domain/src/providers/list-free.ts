import { loadCalendars } from '@foyer/db/queries/load-calendar'
import { z } from 'zod'
import { DomainError } from '../errors.ts'
import { ownProvider } from '../permissions.ts'
import type { StaffScope } from '../scope.ts'
import { instantInput } from '../times/instant-input.ts'
import { type Interval, subtract } from '../times/intervals.ts'
import { workingWindows } from '../times/working-windows.ts'
import { addDays, datesBetween, utcDate } from '../times/zone.ts'

export const listFreeInput = z.strictObject({ until: instantInput })

const dayMs = 864e5
/** What is shorter is no room for anybody. */
const leastMs = 15 * 60_000
const fiveMs = 5 * 60_000

/**
 * From the next five minutes on until then, two days at most: who works, and which stretches of that nobody has taken, as a desk wants to know it that has somebody
 * standing before it. A provider sees the own ones only (ADM-1, 3, BOK-2).
 */
export async function listFree(scope: StaffScope, { until }: z.infer<typeof listFreeInput>) {
  const { businessId, sql, db, now } = scope
  const [from, end] = [Math.ceil(now.getTime() / fiveMs) * fiveMs, Date.parse(until)]
  if (end - from > 2 * dayMs) throw new DomainError('input.invalid', { field: 'until' })
  const own = ownProvider(scope)
  const providers = await db.provider.findMany({
    where: { ...(own && { id: own }), active: true },
    orderBy: [{ position: 'asc' }, { id: 'asc' }],
    select: { id: true, name: true },
  })
  if (!providers.length) return []
  const calendars = await loadCalendars(sql, {
    ...{ businessId, now, from: utcDate(from), until: utcDate(end), except: null, bufferMinutes: 0 },
    providerIds: providers.map(({ id }) => id),
  })
  const dates = datesBetween(addDays(utcDate(from), -1), addDays(utcDate(end), 1))
  const outside: Interval[] = [
    [Number.NEGATIVE_INFINITY, from],
    [end, Number.POSITIVE_INFINITY],
  ]
  return providers.map((provider) => {
    const calendar = calendars.find(({ providerId }) => providerId === provider.id)
    const windows = calendar ? workingWindows(calendar, dates).flatMap(({ stretches }) => stretches) : []
    const open = subtract(windows, outside)
    const free = subtract(open, calendar?.busy ?? []).filter(([since, till]) => till - since >= leastMs)
    return {
      ...provider,
      works: open.length > 0,
      free: free.map(([since, till]) => ({ from: new Date(since).toISOString(), until: new Date(till).toISOString() })),
    }
  })
}
