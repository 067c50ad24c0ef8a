import { RadioGroupField } from '@foyer/ui/radio-group-field'
import { useTranslations } from 'use-intl'
import type { Typed } from '../settings/settings-form.tsx'
import { MoneyField } from './money-field.tsx'

interface PriceFieldsProps {
  stored: Typed
  currency: string
  hint?: string
  errorOf: (name: string) => string | undefined
}

/** What is asked for it, for each person or once. */
export function PriceFields({ stored, currency, hint, errorOf }: PriceFieldsProps) {
  const t = useTranslations('services')
  return (
    <>
      <MoneyField
        label={t('price')}
        name="price"
        required
        currency={currency}
        hint={hint}
        defaultValue={stored.price}
        error={errorOf('priceMinor')}
        className="max-w-48"
      />
      <RadioGroupField
        label={t('pricing')}
        name="pricing"
        layout="inline"
        defaultValue={stored.pricing ?? 'PER_PERSON'}
        options={(['PER_PERSON', 'FLAT'] as const).map((each) => ({ value: each, label: t(`pricings.${each}`) }))}
      />
    </>
  )
}
