import { Link } from '@remix-run/react'
import Sparkles from 'lucide-react/icons/sparkles'
import type { ReactNode } from 'react'
import { classNames } from './class-names'
import { DayStrip, type DayStripProps } from './day-strip'
import { TimeGroups, type TimeGroupsProps } from './time-groups'

export type TimePickerProps = {
  days: DayStripProps
  times: TimeGroupsProps
  /** The next free time, offered before anything else. */
  suggestion?: { label: string; hint?: string; to: string }
  /** Above the times: the day chosen. */
  heading?: ReactNode
  /** Whose clock these times are on, with a way to change it. */
  zone?: ReactNode
  /** "14:30 has just been taken." Announced when it appears. */
  notice?: ReactNode
  className?: string
}

/** Choosing when: days beside times, or one under the other on a phone. */
export function TimePicker({ days, times, suggestion, heading, zone, notice, className }: TimePickerProps) {
  return (
    <div className={classNames('@container', className)}>
      {suggestion && (
        <Link
          to={suggestion.to}
          preventScrollReset
          className="mb-5 flex min-h-14 items-center gap-3 rounded-lg bg-brand-soft px-4 py-3 text-brand-soft-ink transition-colors hover:bg-brand hover:text-brand-ink"
        >
          <Sparkles aria-hidden="true" />
          <span className="min-w-0">
            {suggestion.hint && <span className="block text-sm">{suggestion.hint}</span>}
            <span className="block font-semibold">{suggestion.label}</span>
          </span>
        </Link>
      )}
      <div className="grid gap-x-10 gap-y-4 @3xl:grid-cols-[minmax(0,1fr)_minmax(0,20rem)]">
        <DayStrip {...days} />
        <div className="min-w-0">
          <div className="mb-1 flex min-h-11 flex-wrap items-center justify-between gap-x-4">
            {heading && <p className="font-semibold first-letter:uppercase">{heading}</p>}
          </div>
          <div role="status">
            {notice && <p className="mb-3 rounded-lg bg-warn-soft px-4 py-2.5 text-warn">{notice}</p>}
          </div>
          <TimeGroups {...times} />
          {zone && <div className="mt-4 text-muted text-sm">{zone}</div>}
        </div>
      </div>
    </div>
  )
}
