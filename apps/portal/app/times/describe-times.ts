import {
  dateBlock,
  dateInZone,
  formatDay,
  formatMonth,
  formatShortDay,
  formatTime,
  zoneCity,
  zoneName,
} from '@foyer/format/dates'
import { addMonths, aWeek, columnOf, daysOf, monthOf } from './calendar-month'

export interface Clock {
  regional: string
  /** The zone times are told in. */
  zone: string
  today: string
  /** The last month in which anything may be offered. */
  lastMonth: string
}

/** A free time as the procedures tell it. */
export interface FreeStart {
  startsAt: string
  locationId?: string
}

export type PartOfDay = 'morning' | 'afternoon' | 'evening'

/** The free times of a month as the page draws them: all its days, the chosen one with its times, the first of them chosen. */
export function describeTimes<Start extends FreeStart>(
  starts: readonly Start[],
  month: string,
  wishedDay: string | undefined,
  clock: Clock,
) {
  const { regional: locale, zone, today, lastMonth } = clock
  const byDay = new Map<string, Start[]>()
  for (const start of starts) {
    const date = dateInZone(start.startsAt, zone)
    byDay.set(date, [...(byDay.get(date) ?? []), start])
  }
  const dates = daysOf(month)
  const day = wishedDay && byDay.has(wishedDay) ? wishedDay : dates.find((date) => byDay.has(date))
  const neighbour = (other: string) => ({ month: other, label: formatMonth(noon(`${other}-15`), utc(locale)) })
  return {
    month,
    monthLabel: formatMonth(noon(`${month}-15`), utc(locale)),
    previous: month > monthOf(today) ? neighbour(addMonths(month, -1)) : null,
    next: month < lastMonth ? neighbour(addMonths(month, 1)) : null,
    weekdays: aWeek(locale).map((date) => dateBlock(noon(date), utc(locale)).weekday),
    firstColumn: columnOf(dates[0] ?? '', locale),
    days: dates.map((date) => ({
      date,
      ...dateBlock(noon(date), utc(locale)),
      long: formatDay(noon(date), utc(locale)),
      count: byDay.get(date)?.length ?? 0,
    })),
    day: day ?? null,
    dayLabel: day ? formatDay(noon(day), utc(locale)) : null,
    times: nameDoubled(
      ((day && byDay.get(day)) || []).map((start) => ({ ...start, ...describeTime(start.startsAt, { locale, zone }) })),
      { locale, zone },
    ),
    zone,
    zoneCity: zoneCity(zone),
  }
}
export type TimesView<Start extends FreeStart = FreeStart> = ReturnType<typeof describeTimes<Start>>

/** One time to choose: its hour, and in words for the button. */
export function describeTime(startsAt: string, place: { locale: string; zone: string }) {
  const hour = Number.parseInt(formatTime(startsAt, { ...place, locale: 'fr' }), 10)
  const part: PartOfDay = hour < 12 ? 'morning' : hour < 17 ? 'afternoon' : 'evening'
  const shortDay = formatShortDay(startsAt, place)
  return {
    startsAt,
    part,
    time: formatTime(startsAt, place),
    when: `${shortDay}, ${formatTime(startsAt, place)}`,
    day: formatDay(startsAt, place),
  }
}
export type TimeView = ReturnType<typeof describeTime>

/** The hour that clocks show twice when they are put back is told apart by the zone's name: 02:30 CEST, 02:30 CET (BOK-2). */
export function nameDoubled<Time extends TimeView>(times: readonly Time[], place: { locale: string; zone: string }) {
  return times.map((each) => {
    const isDoubled = times.some(({ startsAt, when }) => when === each.when && startsAt !== each.startsAt)
    if (!isDoubled) return { ...each, zoneName: null }
    const name = zoneName(each.startsAt, place)
    return { ...each, zoneName: name, when: `${each.when} ${name}` }
  })
}

// A calendar date has no zone: noon in UTC is that date wherever it is written out in UTC.
const noon = (date: string) => `${date}T12:00:00Z`
const utc = (locale: string) => ({ locale, zone: 'UTC' })
