import { FieldMessages } from '@foyer/ui/field'
import { TextField } from '@foyer/ui/text-field'
import { useTranslations } from 'use-intl'
import type { Typed } from '../settings/settings-form.tsx'
import { mostTaxes } from './typed-terms.ts'

/** Taxes by the name that invoices show; empty lines count for nothing. */
export function TaxFields({ stored, prefix = '', error }: { stored: Typed; prefix?: string; error?: string }) {
  const t = useTranslations('terms')
  return (
    <fieldset>
      <legend className="font-medium text-sm">{t('taxes')}</legend>
      <p className="text-muted text-sm">{t('taxesHint')}</p>
      <FieldMessages id={`${prefix}taxes`} error={error} />
      <ul className="mt-3 max-w-md space-y-3">
        {Array.from({ length: mostTaxes }, (_, place) => {
          const number = place + 1
          return (
            <li key={number} className="grid grid-cols-[minmax(0,1fr)_9rem] gap-3">
              <TextField
                label={t('taxName')}
                aria-label={t('taxNameOf', { number })}
                name={`${prefix}tax.${place}.name`}
                maxLength={60}
                autoComplete="off"
                defaultValue={stored[`${prefix}tax.${place}.name`]}
              />
              <TextField
                label={t('taxPercent')}
                aria-label={t('taxPercentOf', { number })}
                name={`${prefix}tax.${place}.percent`}
                inputMode="decimal"
                autoComplete="off"
                maxLength={7}
                suffix="%"
                defaultValue={stored[`${prefix}tax.${place}.percent`]}
              />
            </li>
          )
        })}
      </ul>
    </fieldset>
  )
}
