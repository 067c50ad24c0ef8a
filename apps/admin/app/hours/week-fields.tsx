import { FieldMessages } from '@foyer/ui/field'
import { SelectField } from '@foyer/ui/select-field'
import { useTranslations } from 'use-intl'
import type { Typed } from '../settings/settings-form.tsx'
import { useText } from '../texts/use-text.ts'
import { TimeFields } from './time-fields.tsx'
import { breaksOfDay, stretchesOfDay, weekdays } from './typed-week.ts'
import { useWeekWords } from './use-week-words.ts'

export interface Place {
  id: string
  name: Record<string, string>
}

interface WeekFieldsProps {
  stored: Typed
  locations: readonly Place[]
  languages: readonly string[]
  errorOf: (name: string) => string | undefined
}

/** A week as a grid: each day with its hours and a break, more of both behind a summary. An empty day is closed. */
export function WeekFields({ stored, locations, languages, errorOf }: WeekFieldsProps) {
  const words = useWeekWords()
  return (
    <div className="divide-y divide-line rounded-xl bg-surface ring ring-line">
      {locations.length === 1 && <input type="hidden" name="location" value={locations[0]?.id} />}
      {weekdays.map((weekday) => (
        <fieldset key={weekday} className="grid gap-x-6 gap-y-2 px-4 py-3 sm:grid-cols-[6.5rem_minmax(0,1fr)]">
          <legend className="sr-only">{words.day(weekday)}</legend>
          <p aria-hidden="true" className="flex min-h-11 items-center self-start font-medium first-letter:uppercase">
            {words.day(weekday)}
          </p>
          <DayFields
            weekday={weekday}
            day={words.day(weekday)}
            stored={stored}
            locations={locations}
            languages={languages}
            error={errorOf(`hours.${weekday}`) ?? errorOf(`breaks.${weekday}`)}
          />
        </fieldset>
      ))}
    </div>
  )
}

interface DayFieldsProps {
  weekday: number
  day: string
  stored: Typed
  locations: readonly Place[]
  languages: readonly string[]
  error?: string
}

function DayFields({ weekday, day, stored, locations, languages, error }: DayFieldsProps) {
  const t = useTranslations('hours')
  const textOf = useText(languages)
  const wording = { stored, from: t('from'), until: t('until'), invalid: Boolean(error) }
  const hours = (place: number) => {
    const name = `hours.${weekday}.${place}`
    return (
      <div key={name} className="space-y-2">
        <TimeFields label={t('hoursOf', { day, number: place + 1 })} name={name} {...wording} />
        {locations.length > 1 && (
          <SelectField
            label={<span className="sr-only">{t('locationOf', { day, number: place + 1 })}</span>}
            name={`${name}.location`}
            defaultValue={stored[`${name}.location`]}
            options={locations.map((each) => ({ value: each.id, label: textOf(each.name) }))}
          />
        )}
      </div>
    )
  }
  const pause = (place: number) => (
    <TimeFields
      key={`break.${weekday}.${place}`}
      label={t('breakOf', { day, number: place + 1 })}
      name={`break.${weekday}.${place}`}
      {...wording}
    />
  )
  const rest = (count: number) => Array.from({ length: count - 1 }, (_, place) => place + 1)
  const hasMore = Boolean(stored[`hours.${weekday}.1.from`] || stored[`break.${weekday}.1.from`])
  return (
    <div className="min-w-0">
      <div className="grid gap-x-6 gap-y-2 sm:grid-cols-2">
        <Labelled label={t('open')}>{hours(0)}</Labelled>
        <Labelled label={t('break')}>{pause(0)}</Labelled>
      </div>
      <FieldMessages id={`day-${weekday}`} error={error} />
      <details open={hasMore}>
        <summary className="inline-flex min-h-11 cursor-pointer items-center text-brand-text text-sm">
          {t('more')}
        </summary>
        <div className="grid gap-x-6 gap-y-2 pb-2 sm:grid-cols-2">
          <div className="space-y-2">{rest(stretchesOfDay).map(hours)}</div>
          <div className="space-y-2">{rest(breaksOfDay).map(pause)}</div>
        </div>
      </details>
    </div>
  )
}

function Labelled({ label, children }: { label: string; children: React.ReactNode }) {
  return (
    <div className="grid grid-cols-[3rem_minmax(0,1fr)] items-start gap-2">
      <span aria-hidden="true" className="flex min-h-11 items-center text-muted text-sm">
        {label}
      </span>
      {children}
    </div>
  )
}
