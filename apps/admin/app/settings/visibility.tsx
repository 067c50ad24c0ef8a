import { SwitchField } from '@foyer/ui/switch-field'
import { useLoaderData } from '@remix-run/react'
import { useTranslations } from 'use-intl'
import { page } from '../edge/desk.server.ts'
import { title } from '../shell/title.ts'
import { switched, useSectionErrors } from './section-answer.ts'
import { saveSection } from './sections.server.ts'
import { SettingsForm } from './settings-form.tsx'

export const meta = title((t) => t.settings.visibility)

export const loader = page(async ({ caller }) => {
  const { settings, revisions } = await caller.settings.get()
  return { stored: settings.visibility, revision: revisions.visibility }
})

export const action = saveSection

const contents = ['appointments', 'events'] as const
const details = ['attachments', 'invoices', 'providerPhotos', 'quotes'] as const

/** Portal visibility (PAN-2, 11). */
export default function Visibility() {
  const t = useTranslations('settings.seen')
  const { stored, revision } = useLoaderData<typeof loader>()
  const errorOf = useSectionErrors('visibility')
  const field = (name: (typeof contents)[number] | (typeof details)[number]) => (
    <SwitchField key={name} label={t(name)} name={name} defaultChecked={stored[name]} error={errorOf(name)} />
  )
  return (
    <SettingsForm
      key={revision}
      act="visibility"
      title={t('title')}
      description={t('text')}
      stored={switched(stored)}
      shown={contents}
      sentence={(typed) => {
        if (typed.appointments && typed.events) return t('all')
        if (typed.appointments) return t('appointmentsOnly')
        return typed.events ? t('eventsOnly') : t('nothing')
      }}
    >
      <input type="hidden" name="revision" value={revision} />
      <fieldset>
        <legend className="mb-1 font-medium text-muted text-sm">{t('contents')}</legend>
        {contents.map(field)}
      </fieldset>
      <fieldset>
        <legend className="mb-1 font-medium text-muted text-sm">{t('details')}</legend>
        {details.map(field)}
      </fieldset>
    </SettingsForm>
  )
}
