import { formatMoney } from '@foyer/format/money'
import { RadioGroupField } from '@foyer/ui/radio-group-field'
import { TextField } from '@foyer/ui/text-field'
import { useTranslations } from 'use-intl'
import { useRegion } from '../shell/use-region.ts'
import type { LoadedBooking } from './booking.tsx'

interface Props {
  settlement: LoadedBooking['settlement']
  currency: string
  mayWaive: boolean
  cause?: string
  waiveReason?: string
  error?: string
}

/** On whose account a booking is cancelled, each with what it keeps and gives back, to the cent (BOK-7). */
export function ChooseCause({ settlement, currency, mayWaive, cause = 'business', waiveReason, error }: Props) {
  const t = useTranslations('bookings.cause')
  const locale = useRegion()
  const { atCustomersRequest, becauseOfUs } = settlement
  const money = (minor: number) => formatMoney(minor, currency, locale)
  const effects = ({ keptMinor, refundMinor, owedMinor }: typeof becauseOfUs) =>
    [
      keptMinor > 0 ? t('kept', { amount: money(keptMinor) }) : t('nothingKept'),
      refundMinor > 0 && t('goesBack', { amount: money(refundMinor) }),
      owedMinor > 0 && t('stillOwed', { amount: money(owedMinor) }),
    ]
      .filter(Boolean)
      .join(' ')
  return (
    <>
      <RadioGroupField
        label={t('label')}
        name="cause"
        layout="cards"
        defaultValue={cause}
        options={[
          { value: 'business', label: t('business'), hint: effects(becauseOfUs) },
          { value: 'customer', label: t('customer'), hint: effects(atCustomersRequest) },
          ...(mayWaive ? [{ value: 'waived', label: t('waived'), hint: effects(becauseOfUs) }] : []),
        ]}
      />
      {mayWaive && (
        <div className="hidden group-has-[input[value=waived]:checked]/form:block">
          <TextField
            label={t('waiveReason')}
            name="waiveReason"
            hint={t('waiveHint')}
            maxLength={500}
            defaultValue={waiveReason}
            error={error}
          />
        </div>
      )}
    </>
  )
}
