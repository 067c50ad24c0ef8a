import type { CalendarRules } from '@foyer/db/queries/load-rules'
import { type Interval, subtract } from './intervals.ts'
import { instantOf, weekdayOf } from './zone.ts'

/** A stretch of one local day in which a provider works at a location. */
export interface WorkingWindow {
  date: string
  locationId: string
  zone: string
  stretches: Interval[]
}

type Rules = Pick<CalendarRules, 'hours' | 'breaks' | 'daysOff' | 'specialDays'>

/** When a provider works on those local days: weekly hours, replaced by special days, without breaks and days off (BOK-2). */
export function workingWindows(rules: Rules, dates: readonly string[]): WorkingWindow[] {
  const windows: WorkingWindow[] = []
  for (const date of dates) {
    if (rules.daysOff.some(({ from, until }) => from <= date && date <= until)) continue
    for (const window of windowsOfDay(rules, date)) windows.push(window)
  }
  return windows
}

function windowsOfDay(rules: Rules, date: string): WorkingWindow[] {
  const weekday = weekdayOf(date)
  const onDate = rules.specialDays.filter((day) => day.date === date)
  const own = onDate.filter((day) => day.own)
  const special = own.length ? own : onDate
  const home = rules.hours.find((each) => each.weekday === weekday) ?? rules.hours[0]
  const hours = special.length
    ? special.flatMap((day) =>
        day.hours.map(({ fromMinute, untilMinute }) => ({
          from: fromMinute,
          until: untilMinute,
          locationId: day.locationId ?? home?.locationId,
          zone: day.zone ?? home?.zone,
        })),
      )
    : rules.hours.filter((each) => each.weekday === weekday)
  // A special day's own hours already say when there is a pause.
  const breaks = special.length ? [] : rules.breaks.filter((each) => each.weekday === weekday)
  return hours.flatMap(({ from, until, locationId, zone }) => {
    if (!locationId || !zone) return []
    const open: Interval = [instantOf(date, from, zone, 'opening'), instantOf(date, until, zone, 'closing')]
    const pauses = breaks.map(
      (each): Interval => [instantOf(date, each.from, zone, 'opening'), instantOf(date, each.until, zone, 'closing')],
    )
    return open[0] < open[1] ? [{ date, locationId, zone, stretches: subtract([open], pauses) }] : []
  })
}
