import { Temporal } from 'temporal-polyfill'

/** The instant of a minute of the local day so many days from now, and its weekday (1 Monday to 7). */
export function atLocal(now: Date, days: number, minute: number, zone: string): { instant: Date; weekday: number } {
  const day = Temporal.Instant.fromEpochMilliseconds(now.getTime()).toZonedDateTimeISO(zone).toPlainDate().add({ days })
  const local = day.toPlainDateTime().add({ minutes: minute }).toZonedDateTime(zone)
  return { instant: new Date(local.epochMilliseconds), weekday: day.dayOfWeek }
}
