const formats = new Map<string, Intl.DateTimeFormat>()

/** What clock and calendar in the zone show at an instant: "2026-11-27T10:15:00". */
export function wallClock(instant: string, zone: string): string {
  const format =
    formats.get(zone) ?? new Intl.DateTimeFormat('sv-SE', { timeZone: zone, dateStyle: 'short', timeStyle: 'medium' })
  formats.set(zone, format)
  return format.format(new Date(instant)).replace(' ', 'T')
}
