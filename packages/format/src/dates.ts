/** All formatters take an ISO instant, a BCP 47 language and an IANA zone, so that page, message, calendar file and PDF never drift apart. */
export type Place = { locale: string; zone: string }

const formatters = new Map<string, Intl.DateTimeFormat>()

/** Building an Intl formatter costs more than formatting ten thousand dates with it, so each shape is built once. */
function formatter(
  locale: string,
  zone: string,
  name: string,
  options: Intl.DateTimeFormatOptions,
): Intl.DateTimeFormat {
  const key = `${locale}|${zone}|${name}`
  const known = formatters.get(key)
  if (known) return known
  const made = new Intl.DateTimeFormat(locale, { timeZone: zone, ...options })
  formatters.set(key, made)
  return made
}

/** "Tuesday 24 November 2026" */
export function formatDay(instant: string, { locale, zone }: Place): string {
  return formatter(locale, zone, 'day', { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' }).format(
    new Date(instant),
  )
}

/** "24 November 2026", of the calendar date "2026-11-24", which is the same in every zone. */
export function formatDate(date: string, locale: string): string {
  return formatter(locale, 'UTC', 'dateAlone', { day: 'numeric', month: 'long', year: 'numeric' }).format(
    new Date(`${date}T00:00:00Z`),
  )
}

/** "Tue 24 Nov" */
export function formatShortDay(instant: string, { locale, zone }: Place): string {
  return formatter(locale, zone, 'shortDay', { weekday: 'short', day: 'numeric', month: 'short' }).format(
    new Date(instant),
  )
}

/** "24 Nov 2026", of a calendar date as "2026-11-24". */
export function formatShortDate(day: string, locale: string): string {
  return formatter(locale, 'UTC', 'shortDate', { dateStyle: 'medium' }).format(new Date(day))
}

/** "14:30", or "2:30 PM" where the language says so. */
export function formatTime(instant: string, { locale, zone }: Place): string {
  return formatter(locale, zone, 'time', { hour: 'numeric', minute: '2-digit' }).format(new Date(instant))
}

/** "14:30–15:30", or "2:30 – 3:30 PM" where the language says so. */
export function formatTimeRange(from: string, until: string, place: Place): string {
  const { locale, zone } = place
  const made = formatter(locale, zone, 'time', { hour: 'numeric', minute: '2-digit' })
  // Ranges on a 24-hour clock would be written with other figures than single times.
  return made.resolvedOptions().hour12
    ? made.formatRange(new Date(from), new Date(until))
    : `${formatTime(from, place)}–${formatTime(until, place)}`
}

/** "November 2026" */
export function formatMonth(instant: string, { locale, zone }: Place): string {
  return formatter(locale, zone, 'month', { month: 'long', year: 'numeric' }).format(new Date(instant))
}

/** "Tuesday 24 November 2026, 14:30" */
export function formatDateTime(instant: string, place: Place): string {
  return `${formatDay(instant, place)}, ${formatTime(instant, place)}`
}

/** The parts of a date block: { weekday: "Tue", day: "24", month: "Nov" }. */
export function dateBlock(instant: string, { locale, zone }: Place): { weekday: string; day: string; month: string } {
  const parts = formatter(locale, zone, 'block', { weekday: 'short', day: 'numeric', month: 'short' }).formatToParts(
    new Date(instant),
  )
  const part = (type: string) => (parts.find((each) => each.type === type)?.value ?? '').replace(/\.$/, '')
  return { weekday: part('weekday'), day: part('day'), month: part('month') }
}

/** The calendar date "2026-11-24" that a clock in the zone shows at the instant. */
export function dateInZone(instant: string, zone: string): string {
  return formatter('en-CA', zone, 'date', { year: 'numeric', month: '2-digit', day: '2-digit' }).format(
    new Date(instant),
  )
}

/** Whole calendar days from `now` to the instant, counted in the zone: 0 today, 1 tomorrow, -1 yesterday. */
export function daysAway(instant: string, now: string, zone: string): number {
  return Math.round((Date.parse(dateInZone(instant, zone)) - Date.parse(dateInZone(now, zone))) / 864e5)
}

const relatives = new Map<string, Intl.RelativeTimeFormat>()

/** "today", "tomorrow", "in 3 days", "2 weeks ago" */
export function formatRelativeDay(instant: string, now: string, { locale, zone }: Place): string {
  const days = daysAway(instant, now, zone)
  const relative = relatives.get(locale) ?? new Intl.RelativeTimeFormat(locale, { numeric: 'auto' })
  relatives.set(locale, relative)
  if (Math.abs(days) < 14) return relative.format(days, 'day')
  return Math.abs(days) < 60
    ? relative.format(Math.round(days / 7), 'week')
    : relative.format(Math.round(days / 30), 'month')
}

/** The zone's short name at that instant: "CET", "EST", or "GMT+5:45" where the language has none. */
export function zoneName(instant: string, { locale, zone }: Place): string {
  const parts = formatter(locale, zone, 'zone', { hour: 'numeric', timeZoneName: 'short' }).formatToParts(
    new Date(instant),
  )
  return parts.find((each) => each.type === 'timeZoneName')?.value ?? zone
}

/** "Paris", the last part of the IANA name as people say it. */
export function zoneCity(zone: string): string {
  return (zone.split('/').at(-1) ?? zone).replaceAll('_', ' ')
}

/** True when clocks in the two zones differ at that instant. */
export function zonesDiffer(instant: string, one: string, other: string): boolean {
  if (one === other) return false
  const wall = (zone: string) =>
    formatter('en-CA', zone, 'wall', { dateStyle: 'short', timeStyle: 'short', hourCycle: 'h23' }).format(
      new Date(instant),
    )
  return wall(one) !== wall(other)
}
