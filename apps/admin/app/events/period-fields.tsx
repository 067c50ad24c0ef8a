import { Button } from '@foyer/ui/button'
import { TextField } from '@foyer/ui/text-field'
import { useState } from 'react'
import { useTranslations } from 'use-intl'
import type { Typed } from '../settings/settings-form.tsx'
import { typedPeriods } from './typed-event.ts'

interface Props {
  stored: Typed
  errorOf: (name: string) => string | undefined
}

const empty = { date: '', from: '', until: '' }

/** When the event is on: a row for each date. Without scripts one empty row always follows; rows left empty do not count. */
export function PeriodFields({ stored, errorOf }: Props) {
  const t = useTranslations('events')
  const filled = typedPeriods(stored)
  const [more, setMore] = useState(filled.length ? 0 : 1)
  const rows = [...filled, ...Array.from({ length: more }, () => empty)]
  const whole = errorOf('periods')
  const perRow = rows.map((_, place) => errorOf(`periods.${place}`))
  return (
    <div className="space-y-4">
      {rows.map((row, place) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a row is known by its place
        <fieldset key={place} className="grid grid-cols-2 items-start gap-3 sm:grid-cols-[minmax(0,1fr)_9rem_9rem]">
          <legend className="sr-only">{t('dateNumber', { number: place + 1 })}</legend>
          <TextField
            label={t('date')}
            name={`date.${place}`}
            type="date"
            required={place === 0}
            defaultValue={row.date}
            error={perRow[place] ?? (place === 0 && !perRow.some(Boolean) ? whole : undefined)}
            className="max-sm:col-span-2"
          />
          <TextField
            label={t('from')}
            name={`from.${place}`}
            type="time"
            required={place === 0}
            defaultValue={row.from}
          />
          <TextField
            label={t('until')}
            name={`until.${place}`}
            type="time"
            required={place === 0}
            defaultValue={row.until}
          />
        </fieldset>
      ))}
      <Button type="button" variant="secondary" onClick={() => setMore(more + 1)}>
        {t('addDate')}
      </Button>
    </div>
  )
}
