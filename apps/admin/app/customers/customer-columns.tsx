import { formatShortDay } from '@foyer/format/dates'
import type { Column } from '@foyer/ui/data-table'
import { useTranslations } from 'use-intl'
import { nameOf } from '../bookings/booking-row.tsx'
import type { Caller } from '../edge/load-context.server.ts'
import { useRegion } from '../shell/use-region.ts'

type ListedCustomer = Awaited<ReturnType<Caller['customers']['search']>>['customers'][number]

/** A list of customers: who, how to reach them, when they come. */
export function useCustomerColumns(zone: string): Column<ListedCustomer>[] {
  const t = useTranslations('customers')
  const locale = useRegion()
  const day = (at: string | null) =>
    at && (
      <time dateTime={at} className="whitespace-nowrap">
        {formatShortDay(at, { locale, zone })}
      </time>
    )
  return [
    { key: 'name', header: t('name'), role: 'title', cell: nameOf },
    { key: 'number', header: t('number'), cell: ({ number }) => <span className="tabular-nums">{number}</span> },
    {
      key: 'contact',
      header: t('contact'),
      cell: ({ email, phone }) => (
        <>
          <span className="break-all">{email ?? phone}</span>
          {email && phone && <span className="hidden text-muted text-sm @2xl:block">{phone}</span>}
        </>
      ),
    },
    { key: 'last', header: t('lastVisit'), role: 'wide', cell: ({ lastVisitAt }) => day(lastVisitAt) },
    { key: 'next', header: t('nextVisit'), role: 'wide', cell: ({ nextVisitAt }) => day(nextVisitAt) },
  ]
}
