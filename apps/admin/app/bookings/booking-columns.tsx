import { formatRelativeDay, formatShortDay, formatTime } from '@foyer/format/dates'
import { formatMoney } from '@foyer/format/money'
import type { Column } from '@foyer/ui/data-table'
import { useRouteLoaderData } from '@remix-run/react'
import { useTranslations } from 'use-intl'
import type { loader as rootLoader } from '../root.tsx'
import { useRegion } from '../shell/use-region.ts'
import { type ListedBooking, nameOf } from './booking-row.tsx'
import { StatusBadge } from './status-badge.tsx'

/** A list of bookings: who comes when, to what with whom. */
export function useBookingColumns(): Column<ListedBooking>[] {
  const t = useTranslations('bookings')
  const locale = useRegion()
  return [
    {
      key: 'customer',
      header: t('customer'),
      role: 'title',
      cell: ({ customer, status }) => (
        <span
          className={
            status === 'CANCELED' || status === 'REJECTED' ? 'text-muted line-through decoration-1' : undefined
          }
        >
          {nameOf(customer)}
        </span>
      ),
    },
    { key: 'when', header: t('when'), cell: (booking) => <When booking={booking} /> },
    {
      key: 'service',
      header: t('service'),
      cell: ({ service, provider }) => (
        <>
          {service.name}
          <span className="@2xl:hidden"> · </span>
          <span className="text-muted @2xl:block @2xl:text-sm">{provider.name}</span>
        </>
      ),
    },
    { key: 'status', header: t('status'), cell: ({ status }) => <StatusBadge status={status} /> },
    {
      key: 'price',
      header: t('price'),
      align: 'end',
      role: 'wide',
      cell: ({ price }) => formatMoney(price.minor, price.currency, locale),
    },
  ]
}

/** "Tue 24 Nov, 14:30" with "tomorrow" under it. */
function When({ booking: { startsAt, zone } }: { booking: ListedBooking }) {
  const locale = useRegion()
  const now = useNow()
  const place = { locale, zone }
  return (
    <time dateTime={startsAt} className="whitespace-nowrap">
      <span className="inline-block first-letter:uppercase">{formatShortDay(startsAt, place)}</span>,{' '}
      {formatTime(startsAt, place)}
      {now && <span className="hidden text-muted text-sm @2xl:block">{formatRelativeDay(startsAt, now, place)}</span>}
    </time>
  )
}

/** The server's clock when the page was made. */
export const useNow = (): string | undefined => useRouteLoaderData<typeof rootLoader>('root')?.now
