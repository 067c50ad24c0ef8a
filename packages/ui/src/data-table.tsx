import type { ReactNode } from 'react'
import { moveFocus } from './arrow-keys'
import { classNames } from './class-names'
import { DataTableHead, type SortLink } from './data-table-head'
import { DataTableRow } from './data-table-row'

export type Column<Row> = {
  key: string
  header: string
  cell: (row: Row) => ReactNode
  align?: 'start' | 'end'
  sort?: SortLink
  /** In a narrow container: the title has the first line, plain ones flow in the second, a detail follows its header's name on a line of its own, a wide one is left out. */
  role?: 'title' | 'plain' | 'detail' | 'wide'
  className?: string
}
export type DataTableProps<Row> = {
  caption: string
  columns: Column<Row>[]
  rows: Row[]
  rowKey: (row: Row) => string
  rowTo?: (row: Row) => string
  rowMenu?: (row: Row) => ReactNode
  /** The header of the menus' column, read out only. */
  menuLabel?: string
  selected?: string
  empty?: ReactNode
  className?: string
}

/** Many things of a kind: a table where there is room, rows of two lines where there is not. Arrow keys move between rows. */
export function DataTable<Row>({
  caption,
  columns,
  rows,
  rowKey,
  rowTo,
  rowMenu,
  menuLabel,
  selected,
  empty,
  className,
}: DataTableProps<Row>) {
  if (rows.length === 0 && empty) return <div className={className}>{empty}</div>
  return (
    <div className={classNames('@container', className)}>
      <table
        className="block w-full border-collapse @2xl:table"
        onKeyDown={(event) => moveFocus(event, '[data-row-link]')}
      >
        <caption className="sr-only">{caption}</caption>
        <DataTableHead columns={columns} menuLabel={rowMenu && (menuLabel ?? caption)} />
        <tbody className="block divide-y divide-line overflow-clip rounded-xl bg-surface ring ring-line @2xl:table-row-group @2xl:rounded-none @2xl:bg-transparent @2xl:ring-0">
          {rows.map((row) => (
            <DataTableRow
              key={rowKey(row)}
              row={row}
              columns={columns}
              to={rowTo?.(row)}
              menu={rowMenu?.(row)}
              selected={selected === rowKey(row)}
            />
          ))}
        </tbody>
      </table>
    </div>
  )
}
