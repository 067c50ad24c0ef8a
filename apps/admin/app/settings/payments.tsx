import { Banner } from '@foyer/ui/banner'
import { SwitchField } from '@foyer/ui/switch-field'
import { TextArea } from '@foyer/ui/text-area'
import { useLoaderData } from '@remix-run/react'
import { useTranslations } from 'use-intl'
import { page } from '../edge/desk.server.ts'
import { title } from '../shell/title.ts'
import { switched, useSectionErrors } from './section-answer.ts'
import { saveSection } from './sections.server.ts'
import { SettingsForm } from './settings-form.tsx'

export const meta = title((t) => t.settings.payments)

export const loader = page(async ({ caller, staff }) => {
  const { settings, revisions, mayTakePayments } = await caller.settings.get()
  const { languages } = staff.business
  return { stored: settings.payments, revision: revisions.payments, mayTakePayments, languages }
})

export const action = saveSection

const switches = ['online', 'required', 'approveWhenPaid', 'cardForFees'] as const

/** How customers pay (PAY-1 to 3, BOK-16). */
export default function Payments() {
  const t = useTranslations('settings.pay')
  const language = useTranslations('languages')
  const { stored, revision, mayTakePayments, languages } = useLoaderData<typeof loader>()
  const errorOf = useSectionErrors('payments')
  const { online, required, approveWhenPaid, cardForFees, transfer } = stored
  const fields = {
    ...switched({ online, required, approveWhenPaid, cardForFees }),
    ...Object.fromEntries(languages.map((each) => [`transfer.${each}`, transfer[each] ?? ''])),
  }
  return (
    <>
      {!mayTakePayments && (
        <Banner tone="warn" className="mb-6">
          {t('noStripe')}
        </Banner>
      )}
      <SettingsForm
        key={revision}
        act="payments"
        title={t('title')}
        description={t('text')}
        stored={fields}
        shown={['value']}
        sentence={(typed) => {
          if (!typed.online) return t('onSite')
          return typed.required ? t('sentenceRequired') : t('sentenceOnline')
        }}
      >
        <input type="hidden" name="revision" value={revision} />
        {switches.map((name) => (
          <SwitchField
            key={name}
            label={t(name)}
            hint={t(`${name}Hint`)}
            name={name}
            defaultChecked={stored[name]}
            error={errorOf(name)}
          />
        ))}
        {languages.map((each) => (
          <TextArea
            key={each}
            label={t('transfer', { language: language(each) })}
            hint={t('transferHint')}
            name={`transfer.${each}`}
            lang={each}
            rows={3}
            maxLength={1000}
            defaultValue={fields[`transfer.${each}`]}
            error={errorOf(`transfer.${each}`)}
          />
        ))}
      </SettingsForm>
    </>
  )
}
