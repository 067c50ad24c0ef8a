import { SwitchField } from '@foyer/ui/switch-field'
import { useLoaderData } from '@remix-run/react'
import { useLocale, useTranslations } from 'use-intl'
import { page } from '../edge/desk.server.ts'
import { title } from '../shell/title.ts'
import { DurationField, spellMinutes, storedDuration, typedMinutes } from './duration-field.tsx'
import { useSectionErrors } from './section-answer.ts'
import { saveSection } from './sections.server.ts'
import { SettingsForm } from './settings-form.tsx'

export const meta = title((t) => t.settings.notifications)

export const loader = page(async ({ caller }) => {
  const { settings, revisions } = await caller.settings.get()
  return { stored: settings.notifications, revision: revisions.notifications }
})

export const action = saveSection

/** When customers are reminded (MSG-5). */
export default function Notifications() {
  const t = useTranslations('settings.reminders')
  const locale = useLocale()
  const { stored, revision } = useLoaderData<typeof loader>()
  const errorOf = useSectionErrors('notifications')
  const places = Array.from({ length: Math.max(3, stored.reminderOffsets.length) }, (_, place) => place)
  const fields = Object.assign(
    {},
    ...places.map((place) => storedDuration(`reminder${place}`, stored.reminderOffsets[place])),
  )
  const list = new Intl.ListFormat(locale, { type: 'conjunction' })
  return (
    <SettingsForm
      key={revision}
      act="notifications"
      title={t('title')}
      description={t('text')}
      stored={fields}
      shown={['value']}
      sentence={(typed) => {
        const offsets = places.map((place) => typedMinutes(typed, `reminder${place}`)).filter((each) => each !== null)
        const times = offsets.sort((one, other) => other - one).map((each) => spellMinutes(each, locale))
        return times.length ? t('some', { times: list.format(times) }) : t('none')
      }}
    >
      <input type="hidden" name="revision" value={revision} />
      {places.map((place) => (
        <DurationField
          key={place}
          label={t('reminder', { number: place + 1 })}
          name={`reminder${place}`}
          stored={fields}
          required={false}
          hint={t('empty')}
          error={errorOf(`reminderOffsets.${place}`)}
        />
      ))}
      <SwitchField label={t('remindProvider')} name="remindProvider" defaultChecked={stored.remindProvider} />
    </SettingsForm>
  )
}
