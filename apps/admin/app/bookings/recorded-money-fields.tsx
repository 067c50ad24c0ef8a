import type { refundMethods } from '@foyer/domain/bookings/payment-methods'
import { typeMoney } from '@foyer/format/money'
import { CheckboxField } from '@foyer/ui/checkbox-field'
import { RadioGroupField } from '@foyer/ui/radio-group-field'
import { useTranslations } from 'use-intl'
import { MoneyField } from '../prices/money-field.tsx'
import { useAnswer } from '../shell/answer.tsx'
import { useRegion } from '../shell/use-region.ts'

/** Those that show their own errors. */
export const recordedFields = ['amountMinor', 'method']

interface Props {
  amountLabel: string
  methodLabel: string
  methods: readonly (typeof refundMethods)[number][]
  /** What is proposed, in minor units. */
  minor: number
  currency: string
}

/** How much money moved and how, and whether the customer is told. */
export function RecordedMoneyFields({ amountLabel, methodLabel, methods, minor, currency }: Props) {
  const t = useTranslations('bookings')
  const locale = useRegion()
  const { values, errorOf } = useAnswer()
  return (
    <>
      <MoneyField
        label={amountLabel}
        name="amount"
        currency={currency}
        required
        defaultValue={values.amount ?? typeMoney(minor, currency, locale)}
        error={errorOf('amountMinor')}
      />
      <RadioGroupField
        label={methodLabel}
        name="method"
        required
        defaultValue={values.method ?? methods[0]}
        options={methods.map((value) => ({ value, label: t(`paymentMethods.${value}`) }))}
        error={errorOf('method')}
      />
      <CheckboxField
        label={t('sendReceipt')}
        name="receipt"
        defaultChecked={!values.amount || values.receipt === 'on'}
      />
    </>
  )
}
