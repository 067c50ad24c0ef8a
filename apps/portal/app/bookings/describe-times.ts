import {
  dateBlock,
  dateInZone,
  formatDay,
  formatMonth,
  formatShortDay,
  formatTime,
  zoneCity,
} from '@foyer/format/dates'
import { addMonths, aWeek, columnOf, daysOf, monthOf } from './calendar-month'

/** What the page asks for: a month and a day in it, with whom. */
export interface AskedTimes {
  month?: string
  day?: string
  provider?: string
}

export interface Clock {
  regional: string
  /** The zone times are told in. */
  zone: string
  today: string
  /** The last month in which anything may be offered. */
  lastMonth: string
}

interface Free {
  providerId: string
  providers: { id: string; name: string }[]
  days: { times: { startsAt: string }[] }[]
}

export type PartOfDay = 'morning' | 'afternoon' | 'evening'

export function readAskedTimes(search: URLSearchParams): AskedTimes {
  const fitting = (name: string, pattern: RegExp) =>
    pattern.test(search.get(name) ?? '') ? (search.get(name) ?? undefined) : undefined
  return {
    month: fitting('month', /^20\d\d-(0[1-9]|1[0-2])$/),
    day: fitting('day', /^20\d\d-(0[1-9]|1[0-2])-([0-2]\d|3[01])$/),
    provider: fitting('provider', /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i),
  }
}

/** The free times of a month as the page draws them: all its days, the chosen one with its times, the first of them chosen. */
export function describeTimes(
  { days, providers, providerId }: Free,
  month: string,
  wishedDay: string | undefined,
  clock: Clock,
) {
  const { regional: locale, zone, today, lastMonth } = clock
  const byDay = new Map<string, string[]>()
  for (const { startsAt } of days.flatMap(({ times }) => times)) {
    const date = dateInZone(startsAt, zone)
    byDay.set(date, [...(byDay.get(date) ?? []), startsAt])
  }
  const dates = daysOf(month)
  const day = wishedDay && byDay.has(wishedDay) ? wishedDay : dates.find((date) => byDay.has(date))
  const times = (day && byDay.get(day)) || []
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
    times: times.map((startsAt) => describeTime(startsAt, { locale, zone })),
    zoneCity: zoneCity(zone),
    providers,
    providerId,
  }
}
export type TimesView = ReturnType<typeof describeTimes>

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

// A calendar date has no zone: noon in UTC is that date wherever it is written out in UTC.
const noon = (date: string) => `${date}T12:00:00Z`
const utc = (locale: string) => ({ locale, zone: 'UTC' })
