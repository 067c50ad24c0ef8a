import './week-table.css'
import { formatShortDay } from '@foyer/format/dates'
import { useLoaderData, useSearchParams } from '@remix-run/react'
import { memo, Suspense } from 'react'
import { useTranslations } from 'use-intl'
import { paths } from '../paths.ts'
import { useRegion } from '../shell/use-region.ts'
import type { loader } from './calendar.tsx'
import { keepCalendar } from './calendar-range.ts'
import { ServiceColors } from './service-colors.tsx'
import { useWeekMoves } from './use-week-moves.ts'
import type { WeekBlock, WeekCell, WeekRow } from './week-rows.ts'

/**
 * The week of several providers: who comes to whom on which day, a row for each provider. Rows are drawn when they come into sight, and each
 * wakes on its own, so that a full week answers at once; without scripts it is the same table of links. Dragged to another cell, a block
 * asks like the grid's.
 */
export function WeekTable({ rows }: { rows: WeekRow[] }) {
  const t = useTranslations('calendar')
  const locale = useRegion()
  const { dates, today, mayChange } = useLoaderData<typeof loader>()
  const [search] = useSearchParams()
  const kept = keepCalendar(search)
  const table = useWeekMoves(kept)
  return (
    <div ref={table} className="week-table">
      <ServiceColors rows={rows} />
      <table>
        <caption className="sr-only">{t('views.week')}</caption>
        <thead>
          <tr>
            <th scope="col" className="week-name">
              {t('provider')}
            </th>
            {dates.map((date) => (
              <th key={date} scope="col" aria-current={date === today ? 'date' : undefined}>
                <span className="inline-block first-letter:uppercase">
                  {formatShortDay(`${date}T12:00:00Z`, { locale, zone: 'UTC' })}
                </span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <Suspense key={row.id}>
              <ProviderRow row={row} kept={kept} mayBook={mayChange} />
            </Suspense>
          ))}
        </tbody>
      </table>
    </div>
  )
}

interface RowProps {
  row: WeekRow
  /** What belongs to the calendar of the page's address, "?…" or empty. */
  kept: string
  mayBook: boolean
}

const ProviderRow = memo(function ProviderRow({ row, ...shared }: RowProps) {
  return (
    <tr>
      <th scope="row" className="week-name">
        {row.name}
      </th>
      {row.cells.map((cell) => (
        <Cell key={cell.date} row={row} cell={cell} {...shared} />
      ))}
    </tr>
  )
})

function Cell({ row, cell: { date, isClosed, blocks }, kept, mayBook }: RowProps & { cell: WeekCell }) {
  const t = useTranslations('calendar')
  return (
    <td className={isClosed ? 'is-closed' : undefined} data-provider={row.id} data-date={date}>
      {blocks.map((block) => (
        <Block key={block.id} block={block} kept={kept} t={t} />
      ))}
      {mayBook && (
        <a
          className="week-book"
          href={paths.book({ provider: row.id, from: date, day: date })}
          aria-label={t('bookWith', { provider: row.name, date: new Date(`${date}T12:00:00Z`) })}
        >
          +
        </a>
      )}
    </td>
  )
}

interface BlockProps {
  block: WeekBlock
  kept: string
  t: ReturnType<typeof useTranslations<'calendar'>>
}

function Block({ block, kept, t }: BlockProps) {
  const { id, eventId, hour, name, places, service, state, color, mayMove } = block
  const more = [service ?? t('event'), state !== 'approved' && t(`states.${state}`)].filter(Boolean).join(' · ')
  return (
    <a
      href={eventId ? paths.event(eventId) : `${paths.appointment(id)}${kept}`}
      className={`week-block is-${state}`}
      title={more}
      data-color={color}
      data-id={mayMove ? id : undefined}
      draggable={mayMove}
    >
      <b>{hour}</b>
      {` ${[name, places && t('group', places)].filter(Boolean).join(' · ')}`}
    </a>
  )
}
