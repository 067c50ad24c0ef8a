import { formatDate } from '@foyer/format/dates'
import { formatMoney } from '@foyer/format/money'
import { Badge } from '@foyer/ui/badge'
import type { Column } from '@foyer/ui/data-table'
import { useTranslations } from 'use-intl'
import { nameOf } from '../bookings/booking-row.tsx'
import { useRegion } from '../shell/use-region.ts'
import { quoteTones } from './quote-tones.ts'
import type { FoundQuote } from './search.tsx'

/** What was offered to whom, until when, and how it stands. */
export function useQuoteColumns(): Column<FoundQuote>[] {
  const t = useTranslations('quotes')
  const locale = useRegion()
  return [
    { key: 'number', header: t('number'), role: 'title', cell: ({ number }) => t('named', { number: String(number) }) },
    { key: 'customer', header: t('customer'), cell: ({ customer }) => nameOf(customer) },
    { key: 'service', header: t('service'), role: 'wide', cell: ({ service }) => service },
    {
      key: 'validUntil',
      header: t('validUntil'),
      role: 'wide',
      cell: ({ validUntil }) => (
        <time dateTime={validUntil} className="whitespace-nowrap">
          {formatDate(validUntil, locale)}
        </time>
      ),
    },
    {
      key: 'state',
      header: t('state'),
      cell: ({ state, bookingId }) => (
        <Badge tone={quoteTones[state]}>{t(bookingId ? 'booked' : `states.${state}`)}</Badge>
      ),
    },
    {
      key: 'amount',
      header: t('amount'),
      align: 'end',
      cell: ({ totalMinor, currency }) => formatMoney(totalMinor, currency, locale),
    },
  ]
}
