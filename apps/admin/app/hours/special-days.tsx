import { Button } from '@foyer/ui/button'
import { FieldMessages } from '@foyer/ui/field'
import { Section } from '@foyer/ui/section'
import { SelectField } from '@foyer/ui/select-field'
import { SubmitButton } from '@foyer/ui/submit-button'
import { TextField } from '@foyer/ui/text-field'
import { Form } from '@remix-run/react'
import { useLocale, useTranslations } from 'use-intl'
import { AnswerErrors, useAnswer } from '../shell/answer.tsx'
import { useText } from '../texts/use-text.ts'
import type { CalendarProps, LoadedHours } from './calendar.tsx'
import { TimeFields } from './time-fields.tsx'
import { useWeekWords } from './use-week-words.ts'

const act = 'specialDay'

/** Dates with hours of their own: longer, shorter, or closed. */
export function SpecialDays({ hours: { specialDays, locations }, languages, mayChange }: CalendarProps) {
  const t = useTranslations('hours')
  const words = useWeekWords()
  const list = new Intl.ListFormat(useLocale(), { type: 'conjunction' })
  return (
    <Section title={t('specialDays')} description={t('specialDaysText')}>
      {specialDays.length ? (
        <ul className="divide-y divide-line rounded-xl bg-surface ring ring-line">
          {specialDays.map(({ id, date, name, hours }) => (
            <li key={id} className="flex flex-wrap items-center gap-x-4 gap-y-1 px-4 py-2.5">
              <span className="min-w-0 grow">
                <span className="font-medium">{words.date(date)}</span>{' '}
                <span className="text-muted">
                  {[hours.length ? list.format(hours.map(words.stretch)) : t('closed'), name]
                    .filter(Boolean)
                    .join(' · ')}
                </span>
              </span>
              {mayChange && (
                <Form method="post" preventScrollReset>
                  <input type="hidden" name="act" value="removeSpecialDay" />
                  <Button
                    type="submit"
                    variant="quiet"
                    size="sm"
                    name="specialDayId"
                    value={id}
                    aria-label={t('removeOf', { what: words.date(date) })}
                  >
                    {t('remove')}
                  </Button>
                </Form>
              )}
            </li>
          ))}
        </ul>
      ) : (
        <p className="text-muted">{t('noSpecialDays')}</p>
      )}
      {mayChange && <AddSpecialDay key={specialDays.length} locations={locations} languages={languages} />}
    </Section>
  )
}

function AddSpecialDay({ languages, locations }: Pick<CalendarProps, 'languages'> & Pick<LoadedHours, 'locations'>) {
  const t = useTranslations('hours')
  const { errorOf, refusal, values } = useAnswer(act)
  const textOf = useText(languages)
  const stored = refusal ? values : {}
  const wording = { stored, from: t('from'), until: t('until'), invalid: Boolean(errorOf('hours')) }
  return (
    <Form method="post" className="mt-4 space-y-4" preventScrollReset aria-label={t('addSpecialDay')}>
      <AnswerErrors act={act} shown={['date', 'hours', 'name']} />
      <input type="hidden" name="act" value={act} />
      <div className="grid items-start gap-4 sm:grid-cols-2">
        <TextField
          label={t('date')}
          name="date"
          type="date"
          required
          defaultValue={stored.date}
          error={errorOf('date')}
        />
        <TextField label={t('dayName')} name="name" maxLength={100} defaultValue={stored.name} />
      </div>
      <fieldset>
        <legend className="mb-1.5 font-medium text-sm">{t('specialHours')}</legend>
        <div className="grid gap-3 sm:grid-cols-2">
          <TimeFields label={t('stretch', { number: 1 })} name="special.0" {...wording} />
          <TimeFields label={t('stretch', { number: 2 })} name="special.1" {...wording} />
        </div>
        <FieldMessages id="special-hours" error={errorOf('hours')} hint={t('specialHoursHint')} />
      </fieldset>
      <div className="flex flex-wrap items-end justify-end gap-4">
        {locations.length > 1 && (
          <SelectField
            label={t('location')}
            name="locationId"
            placeholder={t('asInWeek')}
            defaultValue={stored.locationId}
            className="grow sm:max-w-xs"
            options={locations.map((each) => ({ value: each.id, label: textOf(each.name) }))}
          />
        )}
        <SubmitButton variant="secondary">{t('add')}</SubmitButton>
      </div>
    </Form>
  )
}
