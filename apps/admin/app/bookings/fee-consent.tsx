import { formatCard } from '@foyer/format/cards'
import { formatShortDay, formatTime } from '@foyer/format/dates'
import { useTranslations } from 'use-intl'
import { useRegion } from '../shell/use-region.ts'
import type { LoadedBooking } from './booking.tsx'

/** Which card stands for fees, when the customer agreed, and to what (BOK-7). */
export function FeeConsent({ consent, zone }: { consent: NonNullable<LoadedBooking['feeConsent']>; zone: string }) {
  const t = useTranslations('bookings')
  const locale = useRegion()
  const { card, at, text } = consent
  const when = `${formatShortDay(at, { locale, zone })}, ${formatTime(at, { locale, zone })}`
  return (
    <div>
      <p>{card ? formatCard(card) : t('feeCardGone')}</p>
      <p className="text-muted text-sm">{t('agreedAt', { when })}</p>
      <details className="mt-1">
        <summary className="min-h-11 cursor-pointer py-2.5 text-brand-text text-sm">{t('agreedText')}</summary>
        <p className="whitespace-pre-line rounded-lg bg-sunken p-4 text-sm">{text}</p>
      </details>
    </div>
  )
}
