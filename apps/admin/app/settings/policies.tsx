import { TextArea } from '@foyer/ui/text-area'
import { useLoaderData } from '@remix-run/react'
import { useTranslations } from 'use-intl'
import { page } from '../edge/desk.server.ts'
import { title } from '../shell/title.ts'
import { useSectionErrors } from './section-answer.ts'
import { saveSection } from './sections.server.ts'
import { SettingsForm } from './settings-form.tsx'

export const meta = title((t) => t.settings.policies)

export const loader = page(async ({ caller, staff }) => {
  const { settings, revisions } = await caller.settings.get()
  return { stored: settings.policies, revision: revisions.policies, languages: staff.business.languages }
})

export const action = saveSection

/** What customers read before they cancel, per language of the business. */
export default function Policies() {
  const t = useTranslations('settings.policy')
  const language = useTranslations('languages')
  const { stored, revision, languages } = useLoaderData<typeof loader>()
  const errorOf = useSectionErrors('policies')
  const fields = Object.fromEntries(languages.map((each) => [`cancellation.${each}`, stored.cancellation[each] ?? '']))
  return (
    <SettingsForm
      key={revision}
      act="policies"
      title={t('title')}
      description={t('text')}
      stored={fields}
      shown={['value']}
      sentence={(typed) => (typed[`cancellation.${languages[0]}`]?.trim() ? t('shown') : t('notShown'))}
    >
      <input type="hidden" name="revision" value={revision} />
      {languages.map((each) => (
        <TextArea
          key={each}
          label={t('cancellation', { language: language(each) })}
          name={`cancellation.${each}`}
          lang={each}
          rows={4}
          maxLength={2000}
          defaultValue={fields[`cancellation.${each}`]}
          error={errorOf(`cancellation.${each}`)}
        />
      ))}
    </SettingsForm>
  )
}
