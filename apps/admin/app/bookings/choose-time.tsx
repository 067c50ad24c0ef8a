import { dateInZone, formatShortDay, formatTime, zoneCity } from '@foyer/format/dates'
import { TimePicker } from '@foyer/ui/time-picker'
import { useFormAnswer } from '@foyer/ui/use-form-answer'
import { useLocation, useSearchParams } from '@remix-run/react'
import { type FormEvent, useState } from 'react'
import { useTranslations } from 'use-intl'
import { wallClock } from '../appointments/wall-clock.ts'
import { useRegion } from '../shell/use-region.ts'
import { type Day, describeDays, groupTimes, weekdayNames } from './days-and-times.ts'

const span = 31

export interface Free {
  zone: string
  fromDate: string
  days: { date: string; times: { startsAt: string }[] }[]
}

/** The free times by day. A time that was taken under one's eyes makes way for the next free ones, the first of them chosen (BOK-3). */
export function ChooseTime({ free, error, required = true }: { free: Free; error?: string; required?: boolean }) {
  const t = useTranslations('bookings')
  const locale = useRegion()
  const alternatives = useAlternatives()
  const [search] = useSearchParams()
  const { pathname } = useLocation()
  const place = { locale, zone: free.zone }
  const to = (change: Record<string, string>) => {
    const next = new URLSearchParams(search)
    for (const [name, value] of Object.entries(change)) next.set(name, value)
    return `${pathname}?${next}`
  }
  const firstFree = free.days[0]?.date
  const chosen = alternatives[0] ? dateInZone(alternatives[0], free.zone) : search.get('day') || firstFree
  const days = describeDays({ from: free.fromDate, span, free: free.days, locale }).map((day: Day) => ({
    ...day,
    label: t('freeTimes', { day: day.label, count: day.count }),
    disabled: day.count === 0,
    selected: day.value === chosen,
    to: to({ day: day.value }),
  }))
  const times = free.days.find(({ date }) => date === chosen)?.times.map(({ startsAt }) => startsAt) ?? []
  const shown = alternatives.length ? alternatives : times
  const { gone, onChange } = useGone(shown, `${search} ${alternatives.length}`)
  const at = search.get('at')
  const pointedAt = times.find((startsAt) => wallClock(startsAt, free.zone).slice(11, 16) === at)
  const describe = (startsAt: string) => ({
    value: startsAt,
    label: formatTime(startsAt, place),
    note: alternatives.length ? formatShortDay(startsAt, place) : undefined,
    selected: startsAt === (alternatives[0] ?? pointedAt),
  })
  const groups = groupTimes(shown, place).map(({ part, times: all }) => ({ label: t(part), times: all.map(describe) }))
  const noonOf = (date: string) => `${date}T12:00:00Z`
  const taken = gone && t('timeGone', { time: formatTime(gone, place) })
  return (
    <div onChange={onChange}>
      <TimePicker
        key={`${chosen}-${alternatives.length}`}
        heading={chosen && !alternatives.length ? formatShortDay(noonOf(chosen), { locale, zone: 'UTC' }) : undefined}
        notice={taken || (error && (alternatives.length ? t('taken') : error))}
        zone={t('zone', { city: zoneCity(free.zone) })}
        days={{
          legend: t('days'),
          weekdays: weekdayNames(locale),
          firstColumn: days[0]?.column ?? 1,
          days,
          month: {
            label: `${formatShortDay(noonOf(days[0]!.value), { locale, zone: 'UTC' })} – ${formatShortDay(noonOf(days.at(-1)!.value), { locale, zone: 'UTC' })}`,
            previous: search.get('from')
              ? { to: to({ from: shift(free.fromDate, -span), day: '' }), label: t('previousDays') }
              : undefined,
            next: { to: to({ from: shift(free.fromDate, span), day: '' }), label: t('nextDays') },
          },
        }}
        times={{
          legend: t('times'),
          groups,
          required,
          empty: <p className="text-muted">{free.days.length ? t('noTimes') : t('noDays')}</p>,
        }}
      />
    </div>
  )
}

const shift = (date: string, days: number): string =>
  new Date(Date.parse(date) + days * 864e5).toISOString().slice(0, 10)

/** The time that was chosen among those shown, if somebody took it meanwhile; looking at other days is no such loss (PAN-6). */
function useGone(shown: readonly string[], among: string) {
  const [kept, setKept] = useState<{ among: string; startsAt: string }>()
  const onChange = ({ target }: FormEvent) => {
    if (target instanceof HTMLInputElement && target.name === 'startsAt') setKept({ among, startsAt: target.value })
  }
  const isGone = kept?.among === among && !shown.includes(kept.startsAt)
  return { gone: isGone ? kept.startsAt : null, onChange }
}

/** The next free times, if the one wanted was taken meanwhile. */
function useAlternatives(): string[] {
  const answer = useFormAnswer() as { refusal?: { details?: { alternatives?: { startsAt: string }[] } } } | undefined
  return [...new Set(answer?.refusal?.details?.alternatives?.map(({ startsAt }) => startsAt) ?? [])]
}
