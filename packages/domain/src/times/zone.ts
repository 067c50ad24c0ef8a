import { Temporal } from 'temporal-polyfill'

const dayMs = 864e5

/** What a local calendar day is in instants: its midnights, and whether its clocks run straight from one to the other. */
interface LocalDay {
  midnight: number
  straight: boolean
}

const days = new Map<string, LocalDay>()

function localDay(date: string, zone: string): LocalDay {
  const key = `${zone}|${date}`
  const known = days.get(key)
  if (known) return known
  const plain = Temporal.PlainDate.from(date)
  const start = plain.toZonedDateTime(zone)
  const next = plain.add({ days: 1 }).toZonedDateTime(zone)
  const found = {
    midnight: start.epochMilliseconds,
    straight: next.epochMilliseconds - start.epochMilliseconds === dayMs && start.hour === 0 && start.minute === 0,
  }
  if (days.size > 20_000) days.clear()
  days.set(key, found)
  return found
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
  return Temporal.Instant.fromEpochMilliseconds(epochMs).toZonedDateTimeISO(zone).toPlainDate().toString()
}

/** The calendar date so many days later; pure calendar, no zone. */
export function addDays(date: string, count: number): string {
  return new Date(Date.parse(date) + count * dayMs).toISOString().slice(0, 10)
}

/** 1 Monday to 7 Sunday. */
export function weekdayOf(date: string): number {
  return ((new Date(date).getUTCDay() + 6) % 7) + 1
}
