import { Link } from '@remix-run/react'
import type { ReactNode } from 'react'
import { classNames } from './class-names'

export type Time = { value: string; label: string; note?: string; to?: string; disabled?: boolean; selected?: boolean }
export type TimeGroup = { label: string; times: Time[] }
export type TimeGroupsProps = {
  legend: string
  groups: TimeGroup[]
  name?: string
  required?: boolean
  /** Shown instead when no group has a time. */
  empty?: ReactNode
  className?: string
}

const cell =
  'relative flex min-h-12 flex-col items-center justify-center rounded-lg bg-surface px-2 py-1.5 ring ring-line transition-colors hover:bg-brand-soft hover:text-brand-soft-ink'
const chosen = 'has-checked:bg-brand has-checked:text-brand-ink has-checked:ring-0 has-checked:hover:bg-brand-hover'
const focus = 'has-focus-visible:outline-2 has-focus-visible:outline-offset-2 has-focus-visible:outline-brand-text'
const gone =
  'has-disabled:pointer-events-none has-disabled:bg-transparent has-disabled:text-muted has-disabled:line-through'

/** Choosing a time of the day: morning, afternoon, evening, each a row of radios. */
export function TimeGroups({ legend, groups, name = 'startsAt', required = true, empty, className }: TimeGroupsProps) {
  const filled = groups.filter(({ times }) => times.length > 0)
  if (filled.length === 0) return <div className={className}>{empty}</div>
  return (
    <fieldset className={classNames('@container min-w-0', className)}>
      <legend className="sr-only">{legend}</legend>
      <div className="space-y-5">
        {filled.map(({ label, times }) => (
          <div key={label}>
            <p className="mb-2 text-muted text-sm">{label}</p>
            <ul aria-label={label} className="grid grid-cols-3 gap-2 @md:grid-cols-4">
              {times.map((time) => (
                <li key={time.value}>
                  <TimeCell time={time} name={name} required={required} />
                </li>
              ))}
            </ul>
          </div>
        ))}
      </div>
    </fieldset>
  )
}

function TimeCell({ time, name, required }: { time: Time; name: string; required: boolean }) {
  const face = (
    <>
      <span className="font-medium tabular-nums">{time.label}</span>
      {time.note && <span className="text-sm leading-tight">{time.note}</span>}
    </>
  )
  if (time.to !== undefined)
    return (
      <Link to={time.to} className={cell}>
        {face}
      </Link>
    )
  return (
    <label className={classNames(cell, chosen, focus, gone)}>
      <input
        type="radio"
        name={name}
        value={time.value}
        required={required}
        disabled={time.disabled}
        defaultChecked={time.selected}
        className="absolute inset-0 cursor-pointer opacity-0"
      />
      {face}
    </label>
  )
}
