import { type Busy, loadBusy, loadCalendars } from '@foyer/db/queries/load-calendar'
import type { CalendarRules } from '@foyer/db/queries/load-rules'
import type { Sql } from '@foyer/db/sql'
import type { Interval } from './intervals.ts'
import type { SoughtTime } from './offered-times.ts'
import { type WorkingWindow, workingWindows } from './working-windows.ts'

/** What is sought, on these days. */
export interface SoughtDays extends SoughtTime {
  from: string
  until: string
  dates: string[]
}

/** When one of the providers works on those days, and what of it is taken. */
export interface Shifts {
  providerId: string
  durationMinutes: number
  locationIds: Set<string>
  windows: WorkingWindow[]
  busy: Busy[]
}

/** As the database has them now, rules and all. */
export async function loadShifts(sql: Sql, range: SoughtDays): Promise<Shifts[]> {
  const bufferMinutes = Math.max(range.bufferBeforeMinutes, range.bufferAfterMinutes)
  const providerIds = range.providers.map(({ id }) => id)
  const calendars = await loadCalendars(sql, { ...range, providerIds, bufferMinutes })
  const busy = new Map(calendars.map((each) => [each.providerId, each.busy]))
  return shiftsOf(range, calendars).map((each) => ({ ...each, busy: busy.get(each.providerId) ?? [] }))
}

/** By rules that are known: asks only what is taken while somebody works. */
export async function knownShifts(sql: Sql, range: SoughtDays, known: readonly CalendarRules[]): Promise<Shifts[]> {
  const shifts = shiftsOf(range, known)
  const [opening, closing] = spanOf(shifts)
  if (opening > closing) return shifts
  const busy = await loadBusy(sql, {
    ...{ ...range, providerIds: shifts.map(({ providerId }) => providerId) },
    ...{ since: opening - range.bufferBeforeMinutes * 60_000, until: closing + range.bufferAfterMinutes * 60_000 },
  })
  return shifts.map((each) => ({ ...each, busy: busy.get(each.providerId) ?? [] }))
}

/** From the first opening to the last closing. */
function spanOf(shifts: Shifts[]): Interval {
  let [first, last] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY]
  for (const { windows } of shifts)
    for (const { stretches } of windows)
      for (const [from, until] of stretches) {
        first = Math.min(first, from)
        last = Math.max(last, until)
      }
  return [first, last]
}

function shiftsOf(
  { providers, from, until, dates, locationId }: SoughtDays,
  calendars: readonly CalendarRules[],
): Shifts[] {
  return providers.flatMap(({ id: providerId, durationMinutes }) => {
    const all = calendars.find((each) => each.providerId === providerId)
    if (!all) return []
    const rules = rulesWithin(all, from, until)
    const windows = workingWindows(rules, dates).filter((each) => isAt(locationId, each))
    return [{ providerId, durationMinutes, locationIds: locationsOf(rules), windows, busy: [] }]
  })
}

/** Without the days off and special days of other times, of which years may have gathered. */
const rulesWithin = (rules: CalendarRules, from: string, until: string): CalendarRules => ({
  ...rules,
  daysOff: rules.daysOff.filter((each) => each.until >= from && each.from <= until),
  specialDays: rules.specialDays.filter(({ date }) => from <= date && date <= until),
})

function locationsOf({ hours, specialDays }: CalendarRules): Set<string> {
  const all = new Set(hours.map(({ locationId }) => locationId))
  for (const { locationId } of specialDays) if (locationId) all.add(locationId)
  return all
}

export const isAt = (wanted: string | undefined, { locationId }: { locationId: string }): boolean =>
  !wanted || wanted === locationId
