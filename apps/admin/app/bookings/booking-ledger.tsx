import { formatMoney } from '@foyer/format/money'
import { DefinitionList } from '@foyer/ui/definition-list'
import { useTranslations } from 'use-intl'
import { useRegion } from '../shell/use-region.ts'
import type { LoadedBooking } from './booking.tsx'

/** The lines of the money ledger and what is still owed (PRI-3). */
export function BookingLedger({ booking: { ledger, balance } }: { booking: LoadedBooking }) {
  const t = useTranslations('bookings')
  const locale = useRegion()
  if (ledger.length === 0) return <p className="text-muted">{t('noLedger')}</p>
  return (
    <DefinitionList
      layout="amounts"
      items={[
        ...ledger.map((line) => ({
          label: t(`ledgerKinds.${line.kind}`),
          hint: line.label,
          value: formatMoney(line.amountMinor, line.currency, locale),
        })),
        { label: t('balance'), value: formatMoney(balance.minor, balance.currency, locale), strong: true },
      ]}
    />
  )
}
