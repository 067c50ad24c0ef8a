import { formatShortDay } from '@foyer/format/dates'
import { formatMoney } from '@foyer/format/money'
import { Badge } from '@foyer/ui/badge'
import type { Column } from '@foyer/ui/data-table'
import { useTranslations } from 'use-intl'
import { nameOf } from '../bookings/booking-row.tsx'
import { useRegion } from '../shell/use-region.ts'
import { invoiceTones } from './invoice-tones.ts'
import type { FoundInvoice } from './search.tsx'

/** What was issued to whom, when, for what, and how it stands. */
export function useInvoiceColumns(): Column<FoundInvoice>[] {
  const t = useTranslations('invoices')
  const locale = useRegion()
  return [
    { key: 'number', header: t('number'), role: 'title', cell: ({ kind, number }) => t(`named.${kind}`, { number }) },
    {
      key: 'customer',
      header: t('customer'),
      cell: ({ customer }) => nameOf(customer),
    },
    {
      key: 'day',
      header: t('day'),
      cell: ({ issuedOn }) => (
        <time dateTime={issuedOn} className="whitespace-nowrap">
          {formatShortDay(`${issuedOn}T12:00:00Z`, { locale, zone: 'UTC' })}
        </time>
      ),
    },
    { key: 'service', header: t('service'), role: 'wide', cell: ({ service }) => service },
    {
      key: 'state',
      header: t('state'),
      cell: ({ kind, state, corrects, correctedBy }) => (
        <>
          {kind === 'INVOICE' && <Badge tone={invoiceTones[state]}>{t(`states.${state}`)}</Badge>}
          {corrects && <span className="text-muted">{`${t('corrects')} ${corrects}`}</span>}
          {correctedBy && <span className="sr-only">{t('correctedBy', { number: correctedBy })}</span>}
        </>
      ),
    },
    {
      key: 'amount',
      header: t('amount'),
      align: 'end',
      cell: ({ kind, totalMinor, currency }) =>
        formatMoney(kind === 'INVOICE' ? totalMinor : -totalMinor, currency, locale),
    },
  ]
}
