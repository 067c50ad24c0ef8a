import { methodOf } from '@foyer/domain/bookings/payment-methods'
import { formatShortDay, formatTime } from '@foyer/format/dates'
import { Badge } from '@foyer/ui/badge'
import type { Column } from '@foyer/ui/data-table'
import { useLoaderData } from '@remix-run/react'
import { useTranslations } from 'use-intl'
import { nameOf } from '../bookings/booking-row.tsx'
import { useRegion } from '../shell/use-region.ts'
import type { loader } from './search.tsx'
import { useMoney } from './use-money.ts'

type Line = Awaited<ReturnType<typeof loader>>['lines'][number]

/** Who paid or got back how much, how, when and for what. */
export function usePaymentColumns(): Column<Line>[] {
  const t = useTranslations('finance')
  const locale = useRegion()
  const { zone, currency } = useLoaderData<typeof loader>()
  const money = useMoney(currency)
  const place = { locale, zone }
  return [
    {
      key: 'customer',
      header: t('columns.customer'),
      role: 'title',
      cell: ({ customer }) => nameOf(customer),
    },
    {
      key: 'when',
      header: t('columns.when'),
      cell: ({ at }) => (
        <time dateTime={at} className="whitespace-nowrap">
          {formatShortDay(at, place)}, {formatTime(at, place)}
        </time>
      ),
    },
    {
      key: 'service',
      header: t('columns.service'),
      cell: ({ service, booking }) => (
        <>
          {service}
          <span className="@2xl:hidden"> · </span>
          <span className="text-muted @2xl:block @2xl:text-sm">{t('number', { number: String(booking.number) })}</span>
        </>
      ),
    },
    { key: 'method', header: t('columns.method'), cell: ({ method }) => t(`methods.${methodOf(method)}`) },
    {
      key: 'amount',
      header: t('columns.amount'),
      align: 'end',
      cell: ({ kind, amountMinor, reverses }) => (
        <span className="inline-flex items-baseline gap-2 tabular-nums">
          {reverses ? <Badge tone="warn">{t('takenBack')}</Badge> : kind === 'REFUND' && <Badge>{t('refund')}</Badge>}
          {money(amountMinor)}
        </span>
      ),
    },
  ]
}
