import { Link } from '@remix-run/react'
import type { ReactNode } from 'react'
import { classNames } from './class-names'

export type StatTileProps = {
  label: string
  value: ReactNode
  change?: { label: string; tone: 'success' | 'danger' | 'neutral' }
  hint?: ReactNode
  to?: string
  className?: string
}
const tones = { success: 'text-success', danger: 'text-danger', neutral: 'text-muted' }

/** One figure that says how things stand. */
export function StatTile({ label, value, change, hint, to, className }: StatTileProps) {
  return (
    <div
      className={classNames(
        'relative rounded-xl bg-surface p-4 ring ring-line sm:p-5',
        to && 'transition-colors hover:bg-sunken/60',
        className,
      )}
    >
      <p className="text-muted text-sm">
        {to ? (
          <Link to={to} className="after:absolute after:inset-0 after:rounded-xl">
            {label}
          </Link>
        ) : (
          label
        )}
      </p>
      <p className="mt-1 flex flex-wrap items-baseline gap-x-2.5">
        <span className="font-semibold text-2xl tabular-nums">{value}</span>
        {change && <span className={classNames('font-medium text-sm', tones[change.tone])}>{change.label}</span>}
      </p>
      {hint && <p className="mt-0.5 text-muted text-sm">{hint}</p>}
    </div>
  )
}
