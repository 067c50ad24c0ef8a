import { paymentMethods } from '@foyer/domain/bookings/payment-methods'
import { formatMoney } from '@foyer/format/money'
import { Link } from '@remix-run/react'
import { useLocale, useTranslations } from 'use-intl'
import { paths } from '../paths.ts'
import type { LoadedBooking } from './booking.tsx'

const feeLabels = ['rung', 'leastFee', 'deposit', 'refundRule', 'noShow', 'waived'] as const

interface Props {
  booking: LoadedBooking
  filters: string
  mayRecord: boolean
}

/** The lines of the money ledger and what is still owed (PRI-3). */
export function BookingLedger({ booking: { id: bookingId, ledger, balance }, filters, mayRecord }: Props) {
  const t = useTranslations('bookings')
  const locale = useLocale()
  if (ledger.length === 0) return <p className="text-muted">{t('noLedger')}</p>
  const labelOf = (kind: string, label: string) => {
    const method = paymentMethods.find((each) => each === label)
    if (method && (kind === 'PAYMENT' || kind === 'REFUND')) return t(`paymentMethods.${method}`)
    if (label === 'card') return t('onlineCard')
    if (label === 'credit') return t('paymentMethods.credit')
    const known = feeLabels.find((each) => each === label)
    return known && (kind === 'FEE' || kind === 'WAIVER') ? t(`feeLabels.${known}`) : label
  }
  const row = 'flex items-baseline justify-between gap-6 py-2'
  return (
    <dl className="tabular-nums">
      {ledger.map(({ id, kind, label, amountMinor, currency, mayTakeBack }) => (
        <div key={id} className={row}>
          <dt className="text-muted">
            {t(`ledgerKinds.${kind}`)}
            {label && label.toLowerCase() !== kind.toLowerCase() && (
              <span className="block text-sm">{labelOf(kind, label)}</span>
            )}
            {mayRecord && mayTakeBack && (
              <Link
                to={`${paths.takeBackRecorded(bookingId, id)}${filters}`}
                preventScrollReset
                className="inline-flex min-h-11 items-center text-brand-text text-sm underline"
              >
                {t('takeBack')}
              </Link>
            )}
          </dt>
          <dd>{formatMoney(amountMinor, currency, locale)}</dd>
        </div>
      ))}
      <div className={`${row} mt-1 border-line border-t pt-3 font-semibold`}>
        <dt>{t('balance')}</dt>
        <dd>{formatMoney(balance.minor, balance.currency, locale)}</dd>
      </div>
    </dl>
  )
}
