import { currencySign } from '@foyer/format/money'
import { SelectField } from '@foyer/ui/select-field'
import { TextField } from '@foyer/ui/text-field'
import { useTranslations } from 'use-intl'
import type { Typed } from '../settings/settings-form.tsx'
import { useRegion } from '../shell/use-region.ts'

interface FeeFieldsProps {
  label: string
  name: string
  stored: Typed
  currency: string
  /** How nothing is called here. */
  none: string
  hint?: string
  error?: string
}

/** Nothing, a share of the price, or an amount: what it is, and how much. */
export function FeeFields({ label, name, stored, currency, none, hint, error }: FeeFieldsProps) {
  const t = useTranslations('terms')
  return (
    <div className="grid max-w-md grid-cols-[minmax(0,1fr)_9rem] items-start gap-3">
      <SelectField
        label={label}
        name={`${name}.kind`}
        defaultValue={stored[`${name}.kind`] ?? 'NONE'}
        hint={hint}
        error={error}
        options={[{ value: 'NONE', label: none }, ...useKinds(currency)]}
      />
      <TextField
        label={<span className="invisible">{t('howMuch')}</span>}
        aria-label={`${label}, ${t('howMuch')}`}
        name={`${name}.value`}
        inputMode="decimal"
        autoComplete="off"
        maxLength={14}
        defaultValue={stored[`${name}.value`]}
      />
    </div>
  )
}

/** The two ways to say how much. */
export function useKinds(currency: string) {
  const t = useTranslations('terms')
  const sign = currencySign(currency, useRegion())
  return [
    { value: 'PERCENT', label: t('percentKind') },
    { value: 'FIXED', label: t('fixedKind', { sign }) },
  ]
}
