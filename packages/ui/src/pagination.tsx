import ChevronLeft from 'lucide-react/icons/chevron-left'
import ChevronRight from 'lucide-react/icons/chevron-right'
import type { ReactNode } from 'react'
import { ButtonLink } from './button'
import { classNames } from './class-names'
import { Spinner } from './spinner'

/** More of a list that grows downwards; the page stays where it is. */
export function LoadOlder({
  to,
  label,
  pending,
  className,
}: {
  to: string
  label: string
  pending?: boolean
  className?: string
}) {
  return (
    <div className={classNames('mt-4 flex justify-center', className)}>
      <ButtonLink
        to={to}
        variant="secondary"
        preventScrollReset
        replace
        aria-busy={pending || undefined}
        icon={pending && <Spinner />}
      >
        {label}
      </ButtonLink>
    </div>
  )
}

type Step = { to: string; label: string }
export type PaginationProps = { label: string; previous?: Step; next?: Step; summary?: ReactNode; className?: string }

/** Page by page through a long list. */
export function Pagination({ label, previous, next, summary, className }: PaginationProps) {
  if (!previous && !next) return null
  return (
    <nav aria-label={label} className={classNames('mt-4 flex flex-wrap items-center justify-between gap-3', className)}>
      <span className="text-muted text-sm">{summary}</span>
      <span className="flex gap-2">
        {previous && (
          <ButtonLink
            to={previous.to}
            variant="secondary"
            size="sm"
            rel="prev"
            icon={<ChevronLeft aria-hidden="true" className="size-4" />}
          >
            {previous.label}
          </ButtonLink>
        )}
        {next && (
          <ButtonLink to={next.to} variant="secondary" size="sm" rel="next">
            {next.label}
            <ChevronRight aria-hidden="true" className="size-4" />
          </ButtonLink>
        )}
      </span>
    </nav>
  )
}
