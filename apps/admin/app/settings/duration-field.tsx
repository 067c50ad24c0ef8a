import { SelectField } from '@foyer/ui/select-field'
import { TextField } from '@foyer/ui/text-field'
import { useTranslations } from 'use-intl'
import type { Typed } from './settings-form.tsx'

const units = { minutes: 1, hours: 60, days: 1440 } as const
type Unit = keyof typeof units

const split = (minutes: number): { value: number; unit: Unit } => {
  if (minutes > 0 && minutes % 1440 === 0) return { value: minutes / 1440, unit: 'days' }
  return minutes % 60 === 0 ? { value: minutes / 60, unit: 'hours' } : { value: minutes, unit: 'minutes' }
}

/** The two fields of a length of time, by their names. */
export function storedDuration(name: string, minutes: number | undefined): Typed {
  const { value, unit } = split(minutes ?? 0)
  return { [name]: minutes === undefined ? '' : String(value), [`${name}Unit`]: unit }
}

/** What is typed right now, in minutes; null while it is no number. */
export function typedMinutes(typed: Typed, name: string): number | null {
  const value = Number.parseInt(typed[name] ?? '', 10)
  const unit = units[typed[`${name}Unit`] as Unit] ?? 1
  return Number.isNaN(value) ? null : value * unit
}

interface DurationFieldProps {
  label: string
  name: string
  stored: Typed
  hint?: string
  error?: string
  required?: boolean
}

/** A length of time as people say it: a number and its unit. */
export function DurationField({ label, name, stored, hint, error, required = true }: DurationFieldProps) {
  const t = useTranslations('settings')
  return (
    <div className="grid max-w-sm grid-cols-[minmax(0,1fr)_9rem] items-start gap-3">
      <TextField
        label={label}
        name={name}
        type="number"
        min={0}
        max={525_600}
        required={required}
        defaultValue={stored[name]}
        hint={hint}
        error={error}
      />
      <SelectField
        label={<span className="invisible">{t('unit')}</span>}
        aria-label={`${label}, ${t('unit')}`}
        name={`${name}Unit`}
        defaultValue={stored[`${name}Unit`]}
        options={(['minutes', 'hours', 'days'] as const).map((unit) => ({ value: unit, label: t(`units.${unit}`) }))}
      />
    </div>
  )
}

/** "24 hours", "2 days", "1 hour 30 minutes": how a sentence says it. */
export function spellMinutes(minutes: number, locale: string): string {
  const unit = (value: number, name: 'day' | 'hour' | 'minute') =>
    new Intl.NumberFormat(locale, { style: 'unit', unit: name, unitDisplay: 'long' }).format(value)
  if (minutes > 1440 && minutes % 1440 === 0) return unit(minutes / 1440, 'day')
  const [hours, rest] = [Math.floor(minutes / 60), minutes % 60]
  return [hours ? unit(hours, 'hour') : '', rest || !hours ? unit(rest, 'minute') : ''].filter(Boolean).join(' ')
}
