import { SelectField } from '@foyer/ui/select-field'
import { SwitchField } from '@foyer/ui/switch-field'
import { TextField } from '@foyer/ui/text-field'
import { useTranslations } from 'use-intl'
import { PriceFields } from '../prices/price-fields.tsx'
import { FieldGroup } from '../services/field-group.tsx'
import { ColorField } from '../settings/color-field.tsx'
import type { Typed } from '../settings/settings-form.tsx'
import { LanguageFields } from '../texts/language-fields.tsx'
import { useText } from '../texts/use-text.ts'
import { PeriodFields } from './period-fields.tsx'

export const eventFieldNames = [
  ...['name', 'description', 'color', 'providerId', 'locationId', 'periods'],
  ...['capacity', 'mostPersons', 'priceMinor', 'opensAt', 'closesAt'],
]

export interface EventFieldsProps {
  stored: Typed
  providers: { id: string; name: string }[]
  locations: { id: string; name: Record<string, string> }[]
  languages: readonly ('en' | 'fr')[]
  currency: string
  errorOf: (name: string) => string | undefined
}

/** What an event is: what customers see, when and where it is on, how many may come, what it costs, from when it can be booked. */
export function EventFields({ stored, providers, locations, languages, currency, errorOf }: EventFieldsProps) {
  const t = useTranslations('events')
  const services = useTranslations('services')
  const textOf = useText(languages)
  const texts = { stored, languages, errorOf }
  const field = (name: string) => ({ name, defaultValue: stored[name], error: errorOf(name) })
  return (
    <>
      <FieldGroup title={services('seen')}>
        <SwitchField
          label={t('published')}
          name="published"
          hint={t('publishedHint')}
          defaultChecked={stored.published === 'on'}
        />
        <LanguageFields label={t('name')} name="name" {...texts} maxLength={100} required />
        <LanguageFields label={t('description')} name="description" {...texts} maxLength={4000} rows={5} />
        <ColorField
          label={services('color')}
          name="color"
          stored={stored.color ?? '#0f766e'}
          hint={t('colorHint')}
          error={errorOf('color')}
        />
      </FieldGroup>
      <FieldGroup title={t('whenAndWhere')} text={t('whenHint')}>
        <PeriodFields stored={stored} errorOf={errorOf} />
        <div className="grid items-start gap-5 sm:grid-cols-2">
          <SelectField
            {...field('providerId')}
            label={t('provider')}
            options={providers.map(({ id, name }) => ({ value: id, label: name }))}
          />
          <SelectField
            {...field('locationId')}
            label={t('location')}
            options={locations.map(({ id, name }) => ({ value: id, label: textOf(name) }))}
          />
        </div>
      </FieldGroup>
      <FieldGroup title={t('places')}>
        <div className="grid items-start gap-5 sm:grid-cols-2">
          <TextField {...field('capacity')} label={t('capacity')} type="number" required min={1} max={10_000} />
          <TextField
            {...field('mostPersons')}
            label={services('mostPersons')}
            type="number"
            min={1}
            max={500}
            hint={t('mostPersonsHint')}
          />
        </div>
        <PriceFields stored={stored} currency={currency} errorOf={errorOf} />
      </FieldGroup>
      <FieldGroup title={t('window')} text={t('windowHint')}>
        <div className="grid items-start gap-5 sm:grid-cols-2">
          <TextField {...field('opensAt')} label={t('opensAt')} type="datetime-local" />
          <TextField {...field('closesAt')} label={t('closesAt')} type="datetime-local" />
        </div>
      </FieldGroup>
    </>
  )
}
