import { addDays, instantOf, localDate } from '@foyer/domain/times/zone'

/** Today and the days after it, as clocks in the zone have them; a day of a clock change is not 24 hours. */
export function dayBounds(now: Date, zone: string): { today: string; tomorrow: string; afterWeek: string } {
  const date = localDate(now.getTime(), zone)
  const start = (days: number) => new Date(instantOf(addDays(date, days), 0, zone, 'opening')).toISOString()
  return { today: start(0), tomorrow: start(1), afterWeek: start(7) }
}
