import type { Place } from '@foyer/format/dates'

export interface Day {
  value: string
  weekday: string
  day: string
  label: string
  /** Free times on it. */
  count: number
  /** The grid's column, 1–7, weeks beginning on Monday. */
  column: number
}

interface Asked {
  from: string
  span: number
  free: readonly { date: string; times: readonly unknown[] }[]
  locale: string
}

/** Every day of the stretch, the full ones too, so that the grid has no holes. */
export function describeDays({ from, span, free, locale }: Asked): Day[] {
  const counts = new Map(free.map(({ date, times }) => [date, times.length]))
  const short = new Intl.DateTimeFormat(locale, { timeZone: 'UTC', weekday: 'short' })
  const long = new Intl.DateTimeFormat(locale, { timeZone: 'UTC', weekday: 'long', day: 'numeric', month: 'long' })
  return Array.from({ length: span }, (_, place) => {
    const date = new Date(Date.parse(from) + place * 864e5)
    const value = date.toISOString().slice(0, 10)
    return {
      value,
      weekday: short.format(date),
      day: String(date.getUTCDate()),
      label: long.format(date),
      count: counts.get(value) ?? 0,
      column: ((date.getUTCDay() + 6) % 7) + 1,
    }
  })
}

const monday = Date.UTC(2026, 10, 23)

export const weekdayNames = (locale: string): string[] => {
  const short = new Intl.DateTimeFormat(locale, { timeZone: 'UTC', weekday: 'short' })
  return Array.from({ length: 7 }, (_, place) => short.format(new Date(monday + place * 864e5)))
}

type Part = 'morning' | 'afternoon' | 'evening'

/** Instants by part of the day, as a clock in the zone has it. */
export function groupTimes(instants: readonly string[], { zone }: Place): { part: Part; times: string[] }[] {
  const hour = new Intl.DateTimeFormat('en', { timeZone: zone, hour: 'numeric', hourCycle: 'h23' })
  const partOf = (instant: string): Part => {
    const at = Number(hour.format(new Date(instant)))
    return at < 12 ? 'morning' : at < 17 ? 'afternoon' : 'evening'
  }
  const parts: Part[] = ['morning', 'afternoon', 'evening']
  return parts.map((part) => ({ part, times: instants.filter((instant) => partOf(instant) === part) }))
}
