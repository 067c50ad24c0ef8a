import { numberIn, seriesOf } from '@foyer/domain/invoices/number-mask'
import { RadioGroupField } from '@foyer/ui/radio-group-field'
import { SwitchField } from '@foyer/ui/switch-field'
import { TextArea } from '@foyer/ui/text-area'
import { TextField } from '@foyer/ui/text-field'
import { useLoaderData } from '@remix-run/react'
import { useTranslations } from 'use-intl'
import { page } from '../edge/desk.server.ts'
import { title } from '../shell/title.ts'
import { switched, useSectionErrors } from './section-answer.ts'
import { saveSection } from './sections.server.ts'
import { SettingsForm, type Typed } from './settings-form.tsx'

export const meta = title((t) => t.invoices.settings.title)

export const loader = page(async ({ caller, staff }) => {
  const { settings, revisions } = await caller.settings.get()
  const { languages, name, contact } = staff.business
  const year = staff.now.toISOString().slice(0, 4)
  return {
    ...{ stored: settings.invoices, revision: revisions.invoices },
    languages,
    year,
    name,
    address: contact.address,
  }
})

export const action = saveSection

const ways = ['never', 'paid', 'completed'] as const
const sellerNumbers = ['taxNumber', 'registration'] as const

/** Whether and how invoices are issued (INV-1, 2, 4). */
export default function Invoices() {
  const t = useTranslations('invoices.settings')
  const language = useTranslations('languages')
  const { stored, revision, languages, year, name, address } = useLoaderData<typeof loader>()
  const errorOf = useSectionErrors('invoices')
  const { enabled, send, note, firstNumber, ...texts } = stored
  const fields: Typed = {
    ...switched({ enabled, send }),
    ...{ ...texts, firstNumber: String(firstNumber) },
    ...Object.fromEntries(languages.map((each) => [`note.${each}`, note[each] ?? ''])),
  }
  const sentence = (typed: Typed) => {
    if (!typed.enabled) return t('sentenceOff')
    const way = ways.find((each) => each === typed.automatic) ?? 'never'
    const number = numberIn(seriesOf(typed.mask ?? '', year), Number(typed.firstNumber) || 1)
    const sentences = { never: 'sentenceNever', paid: 'sentencePaid', completed: 'sentenceCompleted' } as const
    return `${t(sentences[way])} ${t('looksLike', { number })}`
  }
  return (
    <SettingsForm
      key={revision}
      act="invoices"
      title={t('title')}
      description={t('text')}
      stored={fields}
      shown={['value']}
      sentence={sentence}
    >
      <input type="hidden" name="revision" value={revision} />
      <SwitchField label={t('enabled')} hint={t('enabledHint')} name="enabled" defaultChecked={enabled} />
      <RadioGroupField
        label={t('automatic')}
        name="automatic"
        defaultValue={stored.automatic}
        options={ways.map((each) => ({ value: each, label: t(`automatics.${each}`) }))}
        error={errorOf('automatic')}
      />
      <SwitchField label={t('send')} hint={t('sendHint')} name="send" defaultChecked={send} />
      <TextField
        label={t('mask')}
        hint={t('maskHint', { count: '{number:0000}', year: '{year}' })}
        name="mask"
        required
        maxLength={40}
        defaultValue={stored.mask}
        error={errorOf('mask')}
      />
      <TextField
        label={t('creditMask')}
        name="creditMask"
        required
        maxLength={40}
        defaultValue={stored.creditMask}
        error={errorOf('creditMask')}
      />
      <TextField
        label={t('firstNumber')}
        hint={t('firstNumberHint')}
        name="firstNumber"
        required
        inputMode="numeric"
        defaultValue={String(firstNumber)}
        error={errorOf('firstNumber')}
      />
      <fieldset className="space-y-5">
        <legend className="font-semibold">{t('seller')}</legend>
        <p className="text-muted text-sm">{t('sellerHint')}</p>
        <TextField
          label={t('sellerName')}
          name="sellerName"
          maxLength={200}
          placeholder={name}
          defaultValue={stored.sellerName}
          error={errorOf('sellerName')}
        />
        <TextArea
          label={t('sellerAddress')}
          name="sellerAddress"
          rows={3}
          maxLength={500}
          placeholder={address}
          defaultValue={stored.sellerAddress}
          error={errorOf('sellerAddress')}
        />
        {sellerNumbers.map((each) => (
          <TextField
            key={each}
            label={t(each)}
            name={each}
            maxLength={200}
            defaultValue={stored[each]}
            error={errorOf(each)}
          />
        ))}
      </fieldset>
      {languages.map((each) => (
        <TextArea
          key={each}
          label={t('note', { language: language(each) })}
          hint={t('noteHint')}
          name={`note.${each}`}
          lang={each}
          rows={3}
          maxLength={1000}
          defaultValue={fields[`note.${each}`]}
          error={errorOf(`note.${each}`)}
        />
      ))}
    </SettingsForm>
  )
}
