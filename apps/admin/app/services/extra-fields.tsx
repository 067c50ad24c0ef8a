import { CheckboxField } from '@foyer/ui/checkbox-field'
import { SelectField } from '@foyer/ui/select-field'
import { SwitchField } from '@foyer/ui/switch-field'
import { TextField } from '@foyer/ui/text-field'
import { useTranslations } from 'use-intl'
import { MoneyField } from '../prices/money-field.tsx'
import { TaxFields } from '../prices/tax-fields.tsx'
import type { Typed } from '../settings/settings-form.tsx'
import { LanguageFields } from '../texts/language-fields.tsx'

interface ExtraFieldsProps {
  place: number
  stored: Typed
  isNew: boolean
  /** Everybody of a group has the same length. */
  isGroup: boolean
  languages: readonly ('en' | 'fr')[]
  currency: string
}

/** One extra: its texts, what it costs and adds. */
export function ExtraFields({ place, stored, isNew, isGroup, languages, currency }: ExtraFieldsProps) {
  const t = useTranslations('services')
  const name = (field: string) => `extra.${place}.${field}`
  const texts = { stored, languages, errorOf: () => undefined }
  return (
    <div className="space-y-5">
      {!isNew && <input type="hidden" name={name('id')} value={stored[name('id')]} />}
      <LanguageFields label={t('extraName')} name={name('name')} {...texts} maxLength={100} required={!isNew} />
      <LanguageFields label={t('extraDescription')} name={name('description')} {...texts} maxLength={500} />
      <div className="grid grid-cols-2 items-start gap-4 sm:grid-cols-4">
        <MoneyField
          label={t('price')}
          name={name('price')}
          currency={currency}
          required={!isNew}
          defaultValue={stored[name('price')]}
        />
        <SelectField
          label={t('counted')}
          name={name('pricing')}
          defaultValue={stored[name('pricing')] ?? 'PER_BOOKING'}
          options={(['PER_BOOKING', 'PER_PERSON'] as const).map((each) => ({
            value: each,
            label: t(`counts.${each}`),
          }))}
        />
        {!isGroup && (
          <TextField
            label={t('lengthens')}
            name={name('minutes')}
            type="number"
            min={0}
            max={1440}
            suffix={t('minutesShort')}
            defaultValue={stored[name('minutes')]}
          />
        )}
        <TextField
          label={t('most')}
          name={name('most')}
          type="number"
          min={1}
          max={100}
          defaultValue={stored[name('most')] ?? '1'}
        />
      </div>
      <details>
        <summary className="inline-flex min-h-11 cursor-pointer items-center text-brand-text">
          {t('extraTaxes')}
        </summary>
        <TaxFields stored={stored} prefix={name('')} />
      </details>
      <div className="flex flex-wrap items-end justify-between gap-x-6 gap-y-3">
        <SwitchField
          label={t('extraActive')}
          name={name('active')}
          defaultChecked={isNew || stored[name('active')] === 'on'}
        />
        <TextField
          label={t('place')}
          name={name('place')}
          type="number"
          min={1}
          max={30}
          defaultValue={stored[name('place')] ?? String(place + 1)}
          className="w-28"
        />
        {!isNew && <CheckboxField label={t('removeExtra')} name={name('remove')} />}
      </div>
    </div>
  )
}
