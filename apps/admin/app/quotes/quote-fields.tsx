import { SelectField } from '@foyer/ui/select-field'
import { TextArea } from '@foyer/ui/text-area'
import { TextField } from '@foyer/ui/text-field'
import { useTranslations } from 'use-intl'
import type { Typed } from '../settings/settings-form.tsx'
import { LineFields } from './line-fields.tsx'
import { typedLines } from './typed-quote.ts'

export const quoteFieldNames = ['serviceId', 'persons', 'lines', 'validUntil', 'note']

interface Props {
  stored: Typed
  services: { value: string; label: string }[]
  today: string
  currency: string
  taxesIncluded: boolean
  errorOf: (name: string) => string | undefined
}

/** What a quote says: for which service and how many, its lines, until when, and a note. */
export function QuoteFields({ stored, services, today, currency, taxesIncluded, errorOf }: Props) {
  const t = useTranslations('quotes')
  const words = useTranslations('common')
  const lines = typedLines(stored)
  return (
    <>
      <div className="grid gap-5 sm:grid-cols-[minmax(0,1fr)_8rem]">
        <SelectField
          label={t('service')}
          hint={t('serviceHint')}
          name="serviceId"
          defaultValue={stored.serviceId}
          options={services}
          error={errorOf('serviceId')}
        />
        <TextField
          label={t('persons')}
          name="persons"
          type="number"
          min={1}
          max={500}
          required
          defaultValue={stored.persons}
          error={errorOf('persons')}
        />
      </div>
      <LineFields key={JSON.stringify(lines)} lines={lines} currency={currency} errorOf={errorOf} />
      <p className="text-muted text-sm">{t(taxesIncluded ? 'taxIncluded' : 'taxAdded')}</p>
      <TextField
        label={t('validUntil')}
        hint={t('validHint')}
        name="validUntil"
        type="date"
        min={today}
        required
        defaultValue={stored.validUntil}
        error={errorOf('validUntil')}
        className="sm:w-64"
      />
      <TextArea
        label={t('note')}
        aside={words('optional')}
        hint={t('noteHint')}
        name="note"
        rows={4}
        maxLength={2000}
        defaultValue={stored.note}
        error={errorOf('note')}
      />
    </>
  )
}
