import { SelectField } from '@foyer/ui/select-field'
import { SwitchField } from '@foyer/ui/switch-field'
import { TextField } from '@foyer/ui/text-field'
import { useTranslations } from 'use-intl'
import { PriceFields } from '../prices/price-fields.tsx'
import { ColorField } from '../settings/color-field.tsx'
import { DurationField } from '../settings/duration-field.tsx'
import type { Typed } from '../settings/settings-form.tsx'
import { LanguageFields } from '../texts/language-fields.tsx'
import { useText } from '../texts/use-text.ts'
import { FieldGroup } from './field-group.tsx'

interface ServiceFieldsProps {
  stored: Typed
  categories: { id: string; name: Record<string, string> }[]
  languages: readonly ('en' | 'fr')[]
  currency: string
  errorOf: (name: string) => string | undefined
}

/** What a service is: what customers see, its time, its price, its places. */
export function ServiceFields({ stored, categories, languages, currency, errorOf }: ServiceFieldsProps) {
  const t = useTranslations('services')
  const textOf = useText(languages)
  const texts = { stored, languages, errorOf }
  const duration = (name: string, required = true, hint?: string) => (
    <DurationField
      label={t(name as 'durationMinutes')}
      name={name}
      stored={stored}
      required={required}
      hint={hint}
      error={errorOf(name)}
    />
  )
  return (
    <>
      <FieldGroup title={t('seen')}>
        <LanguageFields label={t('name')} name="name" {...texts} maxLength={100} required />
        <LanguageFields label={t('description')} name="description" {...texts} maxLength={2000} rows={3} />
        <div className="grid items-start gap-5 sm:grid-cols-2">
          <SelectField
            label={t('category')}
            name="categoryId"
            defaultValue={stored.categoryId}
            options={categories.map(({ id, name }) => ({ value: id, label: textOf(name) }))}
            error={errorOf('categoryId')}
          />
          <ColorField
            label={t('color')}
            name="color"
            stored={stored.color ?? '#0f766e'}
            hint={t('colorHint')}
            error={errorOf('color')}
          />
        </div>
      </FieldGroup>
      <FieldGroup title={t('time')}>
        {duration('durationMinutes')}
        <div className="grid gap-5 sm:grid-cols-2">
          {duration('bufferBeforeMinutes', true, t('bufferHint'))}
          {duration('bufferAfterMinutes')}
        </div>
        <TextField
          label={t('step')}
          name="stepMinutes"
          type="number"
          min={5}
          max={240}
          suffix={t('minutesShort')}
          hint={t('stepHint')}
          defaultValue={stored.stepMinutes}
          error={errorOf('stepMinutes')}
          className="max-w-sm"
        />
      </FieldGroup>
      <FieldGroup title={t('price')}>
        <PriceFields stored={stored} currency={currency} hint={t('priceHint')} errorOf={errorOf} />
      </FieldGroup>
      <FieldGroup title={t('persons')}>
        <div className="grid items-start gap-5 sm:grid-cols-2">
          <TextField
            label={t('capacity')}
            name="capacity"
            type="number"
            required
            min={1}
            max={1000}
            hint={t('capacityHint')}
            defaultValue={stored.capacity ?? '1'}
            error={errorOf('capacity')}
          />
          <TextField
            label={t('mostPersons')}
            name="mostPersons"
            type="number"
            min={1}
            max={1000}
            hint={t('mostPersonsHint')}
            defaultValue={stored.mostPersons}
            error={errorOf('mostPersons')}
          />
        </div>
        <SwitchField label={t('online')} name="online" hint={t('onlineHint')} defaultChecked={stored.online === 'on'} />
        <TextField
          label={t('meetingUrl')}
          name="meetingUrl"
          type="url"
          maxLength={500}
          hint={t('meetingUrlHint')}
          defaultValue={stored.meetingUrl}
          error={errorOf('meetingUrl')}
        />
      </FieldGroup>
    </>
  )
}
