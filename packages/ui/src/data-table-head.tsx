import { Link } from '@remix-run/react'
import ArrowDown from 'lucide-react/icons/arrow-down'
import ArrowUp from 'lucide-react/icons/arrow-up'
import { classNames } from './class-names'

export type SortLink = { to: string; direction?: 'ascending' | 'descending' }
type Head = { key: string; header: string; align?: 'start' | 'end'; sort?: SortLink; className?: string }

/** The headers of a table's columns; one that sorts is a link and shows its direction. */
export function DataTableHead({ columns, menuLabel }: { columns: Head[]; menuLabel?: string }) {
  return (
    <thead className="hidden @2xl:table-header-group">
      <tr className="border-line border-b">
        {columns.map(({ key, header, align, sort, className }) => (
          <th
            key={key}
            scope="col"
            aria-sort={sort?.direction}
            className={classNames(
              'px-3 py-2 font-medium text-muted text-sm',
              align === 'end' ? 'text-right' : 'text-left',
              className,
            )}
          >
            {sort ? (
              <Link
                to={sort.to}
                preventScrollReset
                className="inline-flex min-h-6 items-center gap-1 rounded-sm hover:text-ink"
              >
                {header}
                {sort.direction === 'ascending' && <ArrowUp aria-hidden="true" className="size-3.5" />}
                {sort.direction === 'descending' && <ArrowDown aria-hidden="true" className="size-3.5" />}
              </Link>
            ) : (
              header
            )}
          </th>
        ))}
        {menuLabel && (
          <th scope="col" className="w-12">
            <span className="sr-only">{menuLabel}</span>
          </th>
        )}
      </tr>
    </thead>
  )
}
