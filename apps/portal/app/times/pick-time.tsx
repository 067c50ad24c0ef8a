import { TimePicker } from '@foyer/ui/time-picker'
import type { ReactNode } from 'react'
import { useText } from '../messages/text'
import type { TimesView } from './describe-times'
import { groupTimes, type OfferedView } from './group-times'

interface Props {
  times: Omit<TimesView, 'times'> & { times: readonly OfferedView[] }
  /** Where another month or day leads. */
  to(asked: { month: string; day?: string }): string
  selected?: string
  zone?: ReactNode
  /** Above the day shown. */
  hint?: ReactNode
  /** That the time chosen has gone. */
  notice?: ReactNode
}

/** Days beside their times, as moving and booking both show them. */
export function PickTime({ times, to, selected, zone, hint, notice }: Props) {
  const t = useText()
  const { previous, next } = times
  return (
    <TimePicker
      days={{
        legend: t('times.day'),
        weekdays: times.weekdays,
        firstColumn: times.firstColumn,
        month: {
          label: times.monthLabel,
          ...(previous && { previous: { to: to({ month: previous.month }), label: previous.label } }),
          ...(next && { next: { to: to({ month: next.month }), label: next.label } }),
        },
        days: times.days.map(({ date, weekday, day, long, count }) => ({
          value: date,
          weekday,
          day,
          label: `${long}, ${t('times.count', { count })}`,
          to: to({ month: times.month, day: date }),
          disabled: count === 0,
          selected: date === times.day,
        })),
      }}
      heading={
        times.dayLabel && (
          <>
            {hint && <span className="block font-normal text-brand-text text-sm">{hint}</span>}
            <span className="inline-block first-letter:uppercase">{times.dayLabel}</span>
          </>
        )
      }
      times={{
        legend: t('times.time'),
        groups: groupTimes(t, times.times, selected),
        empty: <p className="py-6 text-muted">{t('times.none', { month: times.monthLabel })}</p>,
      }}
      zone={zone}
      notice={notice}
    />
  )
}
