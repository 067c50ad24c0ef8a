import { classNames } from './class-names'

export type DateBlockProps = {
  weekday: string
  day: string
  month: string
  dateTime: string
  quiet?: boolean
  size?: 'md' | 'lg'
  className?: string
}

/** A date as on a calendar's leaf: what one looks for first in a list of bookings. */
export function DateBlock({ weekday, day, month, dateTime, quiet, size = 'md', className }: DateBlockProps) {
  const large = size === 'lg'
  return (
    <time
      dateTime={dateTime}
      className={classNames(
        'inline-flex shrink-0 flex-col items-center justify-center rounded-lg leading-none',
        large ? 'w-20 gap-1.5 py-3' : 'w-14 gap-1 py-2',
        quiet ? 'bg-sunken text-muted' : 'bg-brand-soft text-brand-soft-ink',
        className,
      )}
    >
      <span className={large ? 'text-base' : 'text-sm'}>{weekday}</span>
      <span
        className={classNames('font-semibold tracking-tight', large ? 'text-3xl leading-none' : 'text-xl leading-none')}
      >
        {day}
      </span>
      <span className={large ? 'text-base' : 'text-sm'}>{month}</span>
    </time>
  )
}
