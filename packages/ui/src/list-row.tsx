import { Link } from '@remix-run/react'
import type { ReactNode } from 'react'
import { classNames } from './class-names'

export type ListRowProps = {
  title: ReactNode
  to?: string
  leading?: ReactNode
  description?: ReactNode
  /** A third, quieter line: place, reference, "free to cancel until …". */
  meta?: ReactNode
  /** Status and amount: right of the text, or under it where there is no room. */
  trailing?: ReactNode
  menu?: ReactNode
  struck?: boolean
  className?: string
}

/** One thing of a list: a booking, a document, an invoice. The title's link covers the row, the menu lies above it. */
export function ListRow({ title, to, leading, description, meta, trailing, menu, struck, className }: ListRowProps) {
  const name = classNames('font-semibold', struck && 'text-muted line-through decoration-1')
  return (
    <li
      className={classNames(
        'relative flex items-start gap-3.5 px-4 py-4 transition-colors @md:gap-5 @md:px-5',
        to && 'hover:bg-sunken/60 has-[a:focus-visible]:bg-sunken/60',
        className,
      )}
    >
      {leading}
      <div className="flex min-w-0 grow flex-col gap-x-5 gap-y-2 self-center @lg:flex-row @lg:items-center">
        <div className="min-w-0 grow">
          {to ? (
            <Link
              to={to}
              viewTransition
              className={classNames(
                name,
                'after:absolute after:inset-0 focus-visible:outline-none focus-visible:after:outline-2 focus-visible:after:-outline-offset-2 focus-visible:after:outline-brand-text after:rounded-xl',
              )}
            >
              {title}
            </Link>
          ) : (
            <span className={name}>{title}</span>
          )}
          {description && <div className={classNames(struck && 'text-muted')}>{description}</div>}
          {meta && <div className="text-muted text-sm">{meta}</div>}
        </div>
        {trailing && (
          <div className="flex shrink-0 flex-wrap items-center gap-x-3 gap-y-1 tabular-nums @lg:flex-col @lg:items-end">
            {trailing}
          </div>
        )}
      </div>
      {menu && <div className="relative z-10 -my-1.5 -mr-2.5 shrink-0 @lg:self-center">{menu}</div>}
    </li>
  )
}

/** Rows that belong together, as one card. */
export function RowList({ label, className, children }: { label?: string; className?: string; children: ReactNode }) {
  return (
    <ul
      aria-label={label}
      className={classNames(
        '@container divide-y divide-line overflow-clip rounded-xl bg-surface ring ring-line',
        className,
      )}
    >
      {children}
    </ul>
  )
}
