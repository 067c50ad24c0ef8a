import { Link } from '@remix-run/react'
import { useId } from 'react'
import { classNames } from './class-names'
import { type DayMonth, DayMonthHeader } from './day-month-header'

export type Day = {
  /** The date, "2026-11-24". */
  value: string
  weekday: string
  day: string
  /** What is read out: "Tuesday 24 November, 5 times". */
  label: string
  to?: string
  disabled?: boolean
  selected?: boolean
  /** Of the month before or after: only the grid shows it, and quietly. */
  outside?: boolean
  note?: string
}
export type DayStripProps = {
  legend: string
  days: Day[]
  /** Seven short names in the language's order, for the grid's head. */
  weekdays: string[]
  /** The grid's column of the first day, 1–7. */
  firstColumn?: number
  month?: DayMonth
  /** Given: radios of a form. Absent: links, each day with its `to`. */
  name?: string
  className?: string
}

const columns = [
  '',
  '',
  '@sm:col-start-2',
  '@sm:col-start-3',
  '@sm:col-start-4',
  '@sm:col-start-5',
  '@sm:col-start-6',
  '@sm:col-start-7',
]
const cell =
  'relative flex min-h-16 w-14 snap-start flex-col items-center justify-center gap-0.5 rounded-lg transition-colors @sm:min-h-11 @sm:w-full @sm:max-w-14 @sm:mx-auto'
const open =
  'bg-surface ring ring-line hover:bg-brand-soft @sm:bg-brand-soft @sm:text-brand-soft-ink @sm:ring-0 @sm:hover:bg-brand @sm:hover:text-brand-ink'
const chosen = 'bg-brand text-brand-ink ring-0 @sm:bg-brand @sm:text-brand-ink'

/** Choosing a day: a strip of the days that have times, or a month where there is room for one. */
export function DayStrip({ legend, days, weekdays, firstColumn = 1, month, name, className }: DayStripProps) {
  const id = useId()
  return (
    <div className={classNames('@container', className)}>
      <DayMonthHeader id={id} legend={legend} month={month} />
      <div aria-hidden="true" className="hidden grid-cols-7 pb-1 text-center text-muted text-sm @sm:grid">
        {weekdays.map((weekday) => (
          <span key={weekday}>{weekday}</span>
        ))}
      </div>
      <ul
        aria-labelledby={id}
        className="scrollbar-none -mx-4 flex snap-x scroll-px-4 gap-2 overflow-x-auto px-4 py-1 @sm:mx-0 @sm:grid @sm:grid-cols-7 @sm:gap-1 @sm:overflow-visible @sm:px-0"
      >
        {days.map((day, place) => (
          <li
            key={day.value}
            className={classNames(
              'shrink-0',
              place === 0 && columns[firstColumn],
              (day.disabled || day.outside) && 'hidden @sm:block',
            )}
          >
            <DayCell day={day} name={name} />
          </li>
        ))}
      </ul>
    </div>
  )
}

function DayCell({ day, name }: { day: Day; name?: string }) {
  const face = (
    <>
      <span aria-hidden="true" className="text-sm @sm:hidden">
        {day.weekday}
      </span>
      <span aria-hidden="true" className="font-semibold text-lg leading-none @sm:text-base">
        {day.day}
      </span>
      {day.note && (
        <span aria-hidden="true" className="text-sm leading-none">
          {day.note}
        </span>
      )}
      <span className="sr-only">{day.label}</span>
    </>
  )
  if (day.disabled || day.outside)
    return (
      <span className={classNames(cell, 'text-muted', day.outside && 'opacity-0')}>
        <span aria-hidden="true">{day.day}</span>
      </span>
    )
  if (name === undefined)
    return (
      <Link
        to={day.to ?? ''}
        preventScrollReset
        replace
        aria-current={day.selected ? 'date' : undefined}
        className={classNames(cell, day.selected ? chosen : open)}
      >
        {face}
      </Link>
    )
  const state =
    'has-checked:bg-brand has-checked:text-brand-ink has-checked:ring-0 has-checked:hover:bg-brand-hover @sm:has-checked:bg-brand @sm:has-checked:text-brand-ink has-focus-visible:outline-2 has-focus-visible:outline-offset-2 has-focus-visible:outline-brand-text'
  return (
    <label className={classNames(cell, open, state)}>
      <input
        type="radio"
        name={name}
        value={day.value}
        defaultChecked={day.selected}
        className="absolute inset-0 cursor-pointer opacity-0"
      />
      {face}
    </label>
  )
}
