import { Link } from '@remix-run/react'
import type { ReactNode } from 'react'
import { classNames } from './class-names'
import type { Column } from './data-table'

type RowProps<Row> = { row: Row; columns: Column<Row>[]; to?: string; menu?: ReactNode; selected?: boolean }

const card = 'relative block rounded-xl bg-surface p-4 ring ring-line'
const line = '@2xl:table-row @2xl:rounded-none @2xl:bg-transparent @2xl:p-0 @2xl:ring-0 @2xl:border-b @2xl:border-line'
const looks = {
  title: 'block pr-10 font-medium @2xl:table-cell @2xl:pr-3',
  detail:
    'flex justify-between gap-4 before:shrink-0 before:text-muted before:content-[attr(data-header)] @2xl:table-cell @2xl:before:hidden',
  wide: 'hidden @2xl:table-cell',
}

/** One thing of a table; the title's link covers the row. */
export function DataTableRow<Row>({ row, columns, to, menu, selected }: RowProps<Row>) {
  const title = columns.find(({ role }) => role === 'title') ?? columns[0]
  return (
    <tr
      aria-current={selected || undefined}
      className={classNames(
        card,
        line,
        to && 'transition-colors hover:bg-sunken/60 @2xl:hover:bg-sunken/60',
        selected && 'bg-brand-soft @2xl:bg-brand-soft',
      )}
    >
      {columns.map((column) => {
        const leads = column === title
        const look = looks[leads ? 'title' : (column.role ?? 'detail')]
        return (
          <td
            key={column.key}
            data-header={column.header}
            className={classNames(
              'py-1 align-middle @2xl:px-3 @2xl:py-3',
              look,
              column.align === 'end' && 'tabular-nums @2xl:text-right',
              column.className,
            )}
          >
            {leads && to ? (
              <Link
                to={to}
                data-row-link=""
                preventScrollReset
                className="after:absolute after:inset-0 focus-visible:outline-none focus-visible:after:outline-2 focus-visible:after:-outline-offset-2 focus-visible:after:outline-brand-text"
              >
                {column.cell(row)}
              </Link>
            ) : (
              <span className="min-w-0">{column.cell(row)}</span>
            )}
          </td>
        )
      })}
      {menu !== undefined && (
        <td className="absolute top-2 right-1.5 z-10 @2xl:relative @2xl:inset-auto @2xl:table-cell @2xl:py-0.5 @2xl:align-middle @2xl:text-right">
          {menu}
        </td>
      )}
    </tr>
  )
}
