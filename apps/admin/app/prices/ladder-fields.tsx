import { FieldMessages } from '@foyer/ui/field'
import { SelectField } from '@foyer/ui/select-field'
import { TextField } from '@foyer/ui/text-field'
import { useTranslations } from 'use-intl'
import type { Typed } from '../settings/settings-form.tsx'
import { useKinds } from './fee-fields.tsx'
import { mostRungs } from './typed-terms.ts'

interface LadderFieldsProps {
  stored: Typed
  currency: string
  error?: string
}

/** What cancelling late costs, rung by rung (BOK-7). Empty lines count for nothing; two lie open, the others behind a summary. */
export function LadderFields({ stored, currency, error }: LadderFieldsProps) {
  const t = useTranslations('terms')
  const filled = Object.keys(stored).filter((name) => name.endsWith('.hours')).length
  const open = Math.max(2, filled)
  const rungs = Array.from({ length: mostRungs }, (_, place) => place)
  const rung = (place: number) => <RungFields key={place} place={place} stored={stored} currency={currency} />
  return (
    <fieldset>
      <legend className="font-medium text-sm">{t('ladder')}</legend>
      <p className="text-muted text-sm">{t('ladderHint')}</p>
      <FieldMessages id="ladder" error={error} />
      <ol className="mt-3 space-y-3">{rungs.slice(0, open).map(rung)}</ol>
      {open < mostRungs && (
        <details className="mt-3">
          <summary className="inline-flex min-h-11 cursor-pointer items-center text-brand-text">
            {t('moreRungs')}
          </summary>
          <ol start={open + 1} className="mt-3 space-y-3">
            {rungs.slice(open).map(rung)}
          </ol>
        </details>
      )}
    </fieldset>
  )
}

function RungFields({ place, stored, currency }: { place: number; stored: Typed; currency: string }) {
  const t = useTranslations('terms')
  const number = place + 1
  const name = `rung.${place}`
  return (
    <li className="grid grid-cols-2 items-end gap-3 rounded-lg bg-sunken p-3 sm:grid-cols-[minmax(0,1fr)_minmax(0,1fr)_8rem] sm:bg-transparent sm:p-0">
      <TextField
        label={t('within')}
        aria-label={t('withinOf', { number })}
        name={`${name}.hours`}
        type="number"
        min={1}
        max={8760}
        suffix={t('hoursShort')}
        defaultValue={stored[`${name}.hours`]}
        className="col-span-2 sm:col-span-1"
      />
      <SelectField
        label={t('costs')}
        aria-label={t('costsOf', { number })}
        name={`${name}.kind`}
        defaultValue={stored[`${name}.kind`] ?? 'PERCENT'}
        options={useKinds(currency)}
      />
      <TextField
        label={t('howMuch')}
        aria-label={t('howMuchOf', { number })}
        name={`${name}.value`}
        inputMode="decimal"
        autoComplete="off"
        maxLength={14}
        defaultValue={stored[`${name}.value`]}
      />
    </li>
  )
}
