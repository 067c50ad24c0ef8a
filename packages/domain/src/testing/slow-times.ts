import type { ProviderCalendar } from '@foyer/db/queries/load-calendar'
import type { FreeStart, Wanted } from '../times/free-starts.ts'
import type { Interval } from '../times/intervals.ts'
import { wallClock } from './wall-clock.ts'

const minute = 60_000
const day = 864e5

/**
 * Free starts found by looking at each minute: slow, and plainly what is meant. Opening is the first minute of the day whose clock shows
 * the hour or later, closing comes after the last minute whose clock shows less.
 */
export function slowStarts(rules: ProviderCalendar, dates: string[], wanted: Wanted): FreeStart[] {
  const found: FreeStart[] = []
  for (const date of dates) {
    if (rules.daysOff.some(({ from, until }) => from <= date && date <= until)) continue
    const weekday = new Date(`${date}T12:00:00Z`).getUTCDay() || 7
    const special = rules.specialDays.filter((each) => each.date === date)
    const own = special.filter((each) => each.own)
    const valid = own.length ? own : special
    const regular = rules.hours.filter((each) => each.weekday === weekday)
    const home = regular[0] ?? rules.hours[0]
    const hours = valid.length
      ? valid.flatMap((each) =>
          each.hours.map((h) => ({
            from: h.fromMinute,
            until: h.untilMinute,
            locationId: each.locationId ?? home!.locationId,
            zone: each.zone ?? home!.zone,
          })),
        )
      : regular
    const breaks = valid.length ? [] : rules.breaks.filter((each) => each.weekday === weekday)
    for (const { from, until, zone, locationId } of hours) {
      const pauses = breaks.map((pause) => stretch(date, pause.from, pause.until, zone))
      const [opening, closing] = stretch(date, from, until, zone)
      const works: number[] = []
      for (let at = opening; at < closing; at += minute)
        if (!pauses.some((pause) => pause[0] <= at && at < pause[1])) works.push(at)
      found.push(...startsIn(works, rules.busy, wanted).map((startsAt) => ({ date, locationId, startsAt })))
    }
  }
  return found
}

function stretch(date: string, from: number, until: number, zone: string): Interval {
  const midnight = Date.parse(date)
  let opening = Number.POSITIVE_INFINITY
  let closing = Number.NEGATIVE_INFINITY
  for (let at = midnight - day; at < midnight + 2 * day; at += minute) {
    const clock = wallClock(at, zone) - midnight
    if (clock < 0 || clock >= day) continue
    if (clock >= from * minute) opening = Math.min(opening, at)
    if (clock < until * minute) closing = Math.max(closing, at + minute)
  }
  return [opening, closing]
}

function startsIn(works: readonly number[], busy: readonly Interval[], wanted: Wanted): number[] {
  const open = new Set(works)
  const first = works[0]
  if (first === undefined) return []
  const isTaken = (at: number) => busy.some(([from, until]) => from <= at && at < until)
  return works.filter((start) => {
    if ((start - first) % (wanted.stepMinutes * minute) !== 0 || start < wanted.earliest || start >= wanted.latest)
      return false
    for (let at = start; at < start + wanted.durationMinutes * minute; at += minute) if (!open.has(at)) return false
    const until = start + (wanted.durationMinutes + wanted.bufferAfterMinutes) * minute
    for (let at = start - wanted.bufferBeforeMinutes * minute; at < until; at += minute) if (isTaken(at)) return false
    return true
  })
}
