import { RadioGroupField } from '@foyer/ui/radio-group-field'
import { useTranslations } from 'use-intl'
import { SettingsForm, type Typed } from '../settings/settings-form.tsx'
import { useAnswer } from '../shell/answer.tsx'
import type { CalendarProps } from './calendar.tsx'
import { storedWeek, typedWeek } from './typed-week.ts'
import { useWeekWords } from './use-week-words.ts'
import { WeekFields } from './week-fields.tsx'

/** The week: the business's, or a provider's own or the business's. Own hours begin as the business's. */
export function WeekForm({ hours, providerId, languages, mayChange }: CalendarProps) {
  const t = useTranslations('hours')
  const words = useWeekWords()
  const { errorOf } = useAnswer('week')
  const stored: Typed = {
    ...storedWeek(hours.own ? hours : hours.business),
    ...(providerId && { own: hours.own ? 'own' : 'business' }),
  }
  const sentence = (typed: Typed) => {
    const isOwn = !providerId || typed.own === 'own'
    const week = words.week(isOwn ? typedWeek(typed) : hours.business)
    return week ? t(isOwn ? 'sentence' : 'sentenceBusiness', { week }) : t('never')
  }
  return (
    <SettingsForm
      key={hours.version}
      act="week"
      title={t('week')}
      description={providerId ? t('weekText') : t('businessWeekText')}
      stored={stored}
      mayChange={mayChange}
      shown={['hours', 'breaks']}
      sentence={sentence}
    >
      <input type="hidden" name="version" value={hours.version} />
      <div className="group/week space-y-5">
        {providerId && (
          <RadioGroupField
            label={t('which')}
            name="own"
            defaultValue={stored.own}
            options={(['business', 'own'] as const).map((each) => ({
              value: each,
              label: t(`whose.${each}`),
              hint: each === 'business' ? words.week(hours.business) || t('never') : undefined,
            }))}
          />
        )}
        <div className={providerId ? 'hidden group-has-[input[value=own]:checked]/week:block' : undefined}>
          <WeekFields stored={stored} locations={hours.locations} languages={languages} errorOf={errorOf} />
        </div>
      </div>
    </SettingsForm>
  )
}
