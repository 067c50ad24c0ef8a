const formats = new Map<string, Intl.DateTimeFormat>()
const offsets = new Map<string, number>()
const quarter = 15 * 60_000

/** What a clock in the zone shows, in milliseconds as if it stood in UTC; asked of Intl, so that it shares nothing with Temporal. */
export function wallClock(instant: number, zone: string): number {
  const from = Math.floor(instant / quarter) * quarter
  const key = `${zone}|${from}`
  const offset = offsets.get(key) ?? readClock(from, zone) - from
  offsets.set(key, offset)
  return instant + offset
}

function readClock(instant: number, zone: string): number {
  const clock = { timeZone: zone, dateStyle: 'short', timeStyle: 'medium', hourCycle: 'h23' } as const
  const format = formats.get(zone) ?? new Intl.DateTimeFormat('en', clock)
  formats.set(zone, format)
  const parts = Object.fromEntries(format.formatToParts(instant).map(({ type, value }) => [type, Number(value)]))
  return Date.UTC(2000 + parts.year!, parts.month! - 1, parts.day, parts.hour, parts.minute, parts.second)
}

/** Calendar dates on which clocks in the zone change, and the days beside them. */
export function daysAroundChanges(zone: string, fromYear: number, untilYear: number): string[] {
  const found = new Set<string>()
  for (let day = Date.UTC(fromYear, 0, 1); day < Date.UTC(untilYear + 1, 0, 1); day += 864e5) {
    if (wallClock(day, zone) - day === wallClock(day + 864e5, zone) - (day + 864e5)) continue
    for (const beside of [-1, 0, 1, 2]) found.add(new Date(day + beside * 864e5).toISOString().slice(0, 10))
  }
  return [...found]
}
