import { useLocale, useTranslations } from 'use-intl'
import { useRegion } from '../shell/use-region.ts'
import { type Stretch, type Week, weekdays } from './typed-week.ts'

/** Days, times and whole weeks in words. */
export function useWeekWords() {
  const t = useTranslations('hours')
  const locale = useLocale()
  const region = useRegion()
  const list = new Intl.ListFormat(locale, { type: 'conjunction' })
  const clock = new Intl.DateTimeFormat(region, { hour: 'numeric', minute: '2-digit', timeZone: 'UTC' })
  // 2024 began on a Monday.
  const monday = (weekday: number) => new Date(Date.UTC(2024, 0, weekday))

  const day = (weekday: number, style: 'long' | 'short' = 'long') =>
    new Intl.DateTimeFormat(locale, { weekday: style, timeZone: 'UTC' }).format(monday(weekday))
  const time = (minute: number) => clock.format(new Date(minute * 60_000))
  const stretch = ({ fromMinute, untilMinute }: Stretch) => `${time(fromMinute)}–${time(untilMinute)}`
  const date = (iso: string) =>
    new Intl.DateTimeFormat(region, {
      weekday: 'short',
      day: 'numeric',
      month: 'long',
      year: 'numeric',
      timeZone: 'UTC',
    }).format(new Date(iso))

  /** "Monday–Friday 09:00–12:30 and 13:30–18:00; Saturday 10:00–14:00" */
  const week = ({ hours, breaks }: Week): string => {
    const said = weekdays.map((weekday) => {
      const open = hours.filter((each) => each.weekday === weekday && each.untilMinute > each.fromMinute)
      const free = breaks.filter((each) => each.weekday === weekday)
      return list.format(withoutBreaks(open, free).map(stretch))
    })
    const runs: { from: number; until: number; text: string }[] = []
    for (const weekday of weekdays) {
      const text = said[weekday - 1] ?? ''
      const last = runs.at(-1)
      if (last && last.text === text && last.until === weekday - 1) last.until = weekday
      else runs.push({ from: weekday, until: weekday, text })
    }
    return runs
      .filter(({ text }) => text)
      .map(
        ({ from, until, text }) =>
          `${from === until ? day(from) : t('days', { from: day(from), until: day(until) })} ${text}`,
      )
      .join('; ')
  }
  return { day, time, stretch, date, week }
}

/** What is left of the stretches when breaks are taken out. */
function withoutBreaks(stretches: readonly Stretch[], breaks: readonly Stretch[]): Stretch[] {
  return breaks.reduce<Stretch[]>(
    (open, pause) =>
      open.flatMap((each) =>
        [
          { fromMinute: each.fromMinute, untilMinute: Math.min(each.untilMinute, pause.fromMinute) },
          { fromMinute: Math.max(each.fromMinute, pause.untilMinute), untilMinute: each.untilMinute },
        ].filter(({ fromMinute, untilMinute }) => fromMinute < untilMinute),
      ),
    [...stretches].sort((one, other) => one.fromMinute - other.fromMinute),
  )
}
