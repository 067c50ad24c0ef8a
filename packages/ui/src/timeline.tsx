import type { ReactNode } from 'react'
import type { Tone } from './badge'
import { classNames } from './class-names'

const dots: Record<Tone, string> = {
  neutral: 'bg-line-strong',
  brand: 'bg-brand-text',
  success: 'bg-success',
  warn: 'bg-warn',
  danger: 'bg-danger',
  info: 'bg-info',
}

export type TimelineItem = {
  id: string
  title: ReactNode
  description?: ReactNode
  time: { label: string; dateTime: string }
  tone?: Tone
  icon?: ReactNode
}
export type TimelineProps = { label: string; items: TimelineItem[]; className?: string }

/** What happened to a thing, one event after the other. */
export function Timeline({ label, items, className }: TimelineProps) {
  return (
    <ol aria-label={label} className={className}>
      {items.map(({ id, title, description, time, tone = 'neutral', icon }) => (
        <li key={id} className="group relative flex gap-4 pb-6 last:pb-0">
          <span
            aria-hidden="true"
            className="absolute top-6 bottom-0 left-2.5 w-px -translate-x-1/2 bg-line group-last:hidden"
          />
          <span aria-hidden="true" className="grid h-6 w-5 shrink-0 place-items-center text-muted [&_svg]:size-4">
            {icon ?? <span className={classNames('size-2 rounded-full', dots[tone])} />}
          </span>
          <div className="min-w-0 grow">
            <div className="flex flex-wrap items-baseline justify-between gap-x-4">
              <p className="font-medium">{title}</p>
              <time dateTime={time.dateTime} className="text-muted text-sm">
                {time.label}
              </time>
            </div>
            {description && <div className="text-muted">{description}</div>}
          </div>
        </li>
      ))}
    </ol>
  )
}
