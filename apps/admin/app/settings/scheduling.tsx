import { RadioGroupField } from '@foyer/ui/radio-group-field'
import { TextField } from '@foyer/ui/text-field'
import { useLoaderData } from '@remix-run/react'
import { useLocale, useTranslations } from 'use-intl'
import { page } from '../edge/desk.server.ts'
import { title } from '../shell/title.ts'
import { DurationField, spellMinutes, storedDuration, typedMinutes } from './duration-field.tsx'
import { useSectionErrors } from './section-answer.ts'
import { saveSection } from './sections.server.ts'
import { SettingsForm } from './settings-form.tsx'

export const meta = title((t) => t.settings.scheduling)

export const loader = page(async ({ caller }) => {
  const { settings, revisions } = await caller.settings.get()
  return { stored: settings.scheduling, revision: revisions.scheduling }
})

export const action = saveSection

const ways = ['leastBusy', 'order'] as const

/** Which times customers are offered (BOK-2). */
export default function Scheduling() {
  const t = useTranslations('settings.times')
  const locale = useLocale()
  const { stored, revision } = useLoaderData<typeof loader>()
  const errorOf = useSectionErrors('scheduling')
  const { horizonDays, stepMinutes, minimumNoticeMinutes, anyProvider } = stored
  const fields = {
    ...storedDuration('minimumNoticeMinutes', minimumNoticeMinutes),
    horizonDays: String(horizonDays),
    stepMinutes: String(stepMinutes),
    anyProvider,
  }
  const number = { type: 'number', required: true, className: 'max-w-sm' } as const
  return (
    <SettingsForm
      key={revision}
      act="scheduling"
      title={t('title')}
      description={t('text')}
      stored={fields}
      shown={['value']}
      sentence={(typed) =>
        [
          t('sentence', {
            notice: spellMinutes(typedMinutes(typed, 'minimumNoticeMinutes') ?? 0, locale),
            horizon: Number(typed.horizonDays) || 0,
            step: Number(typed.stepMinutes) || 0,
          }),
          t(typed.anyProvider === 'order' ? 'orderSentence' : 'leastBusySentence'),
        ].join(' ')
      }
    >
      <input type="hidden" name="revision" value={revision} />
      <DurationField
        label={t('notice')}
        name="minimumNoticeMinutes"
        stored={fields}
        error={errorOf('minimumNoticeMinutes')}
      />
      <TextField
        label={t('horizon')}
        name="horizonDays"
        {...number}
        min={1}
        max={730}
        suffix={t('horizonSuffix')}
        defaultValue={horizonDays}
        error={errorOf('horizonDays')}
      />
      <TextField
        label={t('step')}
        name="stepMinutes"
        {...number}
        min={5}
        max={240}
        suffix={t('stepSuffix')}
        defaultValue={stepMinutes}
        error={errorOf('stepMinutes')}
      />
      <RadioGroupField
        label={t('anyProvider')}
        name="anyProvider"
        defaultValue={anyProvider}
        options={ways.map((way) => ({ value: way, label: t(`ways.${way}`), hint: t(`wayHints.${way}`) }))}
        error={errorOf('anyProvider')}
      />
    </SettingsForm>
  )
}
