import { Temporal } from 'temporal-polyfill'

const dayMs = 864e5

/** What a local calendar day is in instants: its midnights, and whether its clocks run straight from one to the other. */
interface LocalDay {
  midnight: number
  straight: boolean
}

const mostDays = 20_000
const known = new Map<string, Map<string, LocalDay>>()
let count = 0

function localDay(date: string, zone: string): LocalDay {
  const found = known.get(zone)?.get(date)
  if (found) return found
  if (++count > mostDays) {
    known.clear()
    count = 1
  }
  const days = known.get(zone) ?? new Map<string, LocalDay>()
  known.set(zone, days)
  const plain = Temporal.PlainDate.from(date)
  const start = plain.toZonedDateTime(zone)
  const next = plain.add({ days: 1 }).toZonedDateTime(zone)
  const made = {
    midnight: start.epochMilliseconds,
    straight: next.epochMilliseconds - start.epochMilliseconds === dayMs && start.hour === 0 && start.minute === 0,
  }
  days.set(date, made)
  return made
}

/**
 * The instant at which a clock in the zone reaches the minute of the day. In the hour that clocks skip it is the moment of the
 * change; in the hour they repeat, the first passing for an opening and the second for a closing.
 */
export function instantOf(date: string, minute: number, zone: string, edge: 'opening' | 'closing'): number {
  const day = localDay(date, zone)
  if (day.straight) return day.midnight + minute * 60_000
  const wall = Temporal.PlainDate.from(date).toPlainDateTime().add({ minutes: minute })
  const earlier = wall.toZonedDateTime(zone, { disambiguation: 'earlier' })
  const later = wall.toZonedDateTime(zone, { disambiguation: 'later' })
  if (earlier.epochMilliseconds === later.epochMilliseconds) return earlier.epochMilliseconds
  const skipped = !earlier.toPlainDateTime().equals(wall)
  if (skipped) return earlier.getTimeZoneTransition('next')?.epochMilliseconds ?? later.epochMilliseconds
  return edge === 'opening' ? earlier.epochMilliseconds : later.epochMilliseconds
}

/** The calendar date that a clock in the zone shows at the instant. */
export function localDate(epochMs: number, zone: string): string {
  for (const beside of [0, 1, -1]) {
    const date = utcDate(epochMs + beside * dayMs)
    const { midnight, straight } = localDay(date, zone)
    if (straight && midnight <= epochMs && epochMs < midnight + dayMs) return date
  }
  return Temporal.Instant.fromEpochMilliseconds(epochMs).toZonedDateTimeISO(zone).toPlainDate().toString()
}

/** The calendar date in UTC. */
export const utcDate = (epochMs: number): string => new Date(epochMs).toISOString().slice(0, 10)

/** The calendar date so many days later; pure calendar, no zone. */
export function addDays(date: string, count: number): string {
  return utcDate(Date.parse(date) + count * dayMs)
}

/** 1 Monday to 7 Sunday. */
export function weekdayOf(date: string): number {
  return ((new Date(date).getUTCDay() + 6) % 7) + 1
}

/** The calendar dates from the first to the last, both included. */
export function datesBetween(from: string, until: string): string[] {
  const dates: string[] = []
  for (let date = from; date <= until; date = addDays(date, 1)) dates.push(date)
  return dates
}
