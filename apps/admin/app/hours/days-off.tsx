import { Badge } from '@foyer/ui/badge'
import { Button } from '@foyer/ui/button'
import { Section } from '@foyer/ui/section'
import { SubmitButton } from '@foyer/ui/submit-button'
import { TextField } from '@foyer/ui/text-field'
import { Form } from '@remix-run/react'
import { useTranslations } from 'use-intl'
import { AnswerErrors, useAnswer } from '../shell/answer.tsx'
import type { CalendarProps } from './calendar.tsx'
import { useWeekWords } from './use-week-words.ts'

const act = 'dayOff'

/** Days on which somebody, or the whole business, is away. */
export function DaysOff({ hours: { daysOff, today }, providerId, mayChange }: CalendarProps) {
  const t = useTranslations('hours')
  const words = useWeekWords()
  const { errorOf, refusal, values } = useAnswer(act)
  return (
    <Section title={t('daysOff')} description={providerId ? t('daysOffText') : t('businessDaysOffText')}>
      {daysOff.length ? (
        <ul className="divide-y divide-line rounded-xl bg-surface ring ring-line">
          {daysOff.map(({ id, fromDate, untilDate, name }) => {
            const days =
              fromDate === untilDate
                ? words.date(fromDate)
                : t('days', { from: words.date(fromDate), until: words.date(untilDate) })
            return (
              <li key={id} className="flex flex-wrap items-center gap-x-4 gap-y-1 px-4 py-2.5">
                <span className="min-w-0 grow">
                  <span className="font-medium">{days}</span> {name && <span className="text-muted">{name}</span>}
                </span>
                {fromDate <= today && <Badge tone="info">{t('now')}</Badge>}
                {mayChange && (
                  <Form method="post" preventScrollReset>
                    <input type="hidden" name="act" value="removeDayOff" />
                    <Button
                      type="submit"
                      variant="quiet"
                      size="sm"
                      name="dayOffId"
                      value={id}
                      aria-label={t('removeOf', { what: days })}
                    >
                      {t('remove')}
                    </Button>
                  </Form>
                )}
              </li>
            )
          })}
        </ul>
      ) : (
        <p className="text-muted">{t('noDaysOff')}</p>
      )}
      {mayChange && (
        <Form key={daysOff.length} method="post" className="mt-4" preventScrollReset aria-label={t('addDaysOff')}>
          <AnswerErrors act={act} shown={['fromDate', 'untilDate', 'name']} />
          <input type="hidden" name="act" value={act} />
          <div className="grid items-start gap-4 sm:grid-cols-[1fr_1fr_1.4fr_auto]">
            <TextField
              label={t('firstDay')}
              name="fromDate"
              type="date"
              required
              defaultValue={refusal ? values.fromDate : undefined}
              error={errorOf('fromDate')}
            />
            <TextField
              label={t('lastDay')}
              name="untilDate"
              type="date"
              hint={t('lastDayHint')}
              defaultValue={refusal ? values.untilDate : undefined}
              error={errorOf('untilDate')}
            />
            <TextField
              label={t('dayName')}
              name="name"
              maxLength={100}
              placeholder={t('dayNameExample')}
              defaultValue={refusal ? values.name : undefined}
            />
            <SubmitButton variant="secondary" className="sm:mt-6.5">
              {t('add')}
            </SubmitButton>
          </div>
        </Form>
      )}
    </Section>
  )
}
