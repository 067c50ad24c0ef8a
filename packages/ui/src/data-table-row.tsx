import { Link } from '@remix-run/react'
import type { ReactNode } from 'react'
import { classNames } from './class-names'
import type { Column } from './data-table'

type RowProps<Row> = { row: Row; columns: Column<Row>[]; to?: string; menu?: ReactNode; selected?: boolean }

const card = 'relative flex flex-wrap items-baseline gap-x-4 py-3 pr-12 pl-4'
const line = '@2xl:table-row @2xl:p-0'
const looks = {
  title: 'basis-full font-medium @2xl:table-cell',
  plain: 'block text-muted @2xl:table-cell @2xl:text-ink',
  detail:
    'flex basis-full justify-between gap-4 before:shrink-0 before:text-muted before:content-[attr(data-header)] @2xl:table-cell @2xl:before:hidden',
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
        const look = looks[leads ? 'title' : (column.role ?? 'plain')]
        return (
          <td
            key={column.key}
            data-header={column.header}
            className={classNames(
              'min-w-0 py-0.5 align-middle @2xl:px-3 @2xl:py-3',
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
        <td className="absolute top-1/2 right-1 z-10 -translate-y-1/2 @2xl:relative @2xl:translate-y-0 @2xl:inset-auto @2xl:table-cell @2xl:py-0.5 @2xl:align-middle @2xl:text-right">
          {menu}
        </td>
      )}
    </tr>
  )
}
