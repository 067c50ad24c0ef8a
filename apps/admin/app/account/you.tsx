import { Section } from '@foyer/ui/section'
import { SelectField } from '@foyer/ui/select-field'
import { SubmitButton } from '@foyer/ui/submit-button'
import { TextField } from '@foyer/ui/text-field'
import { Form, useLoaderData } from '@remix-run/react'
import { useTranslations } from 'use-intl'
import { AnswerErrors, useAnswer } from '../shell/answer.tsx'
import type { loader } from './account.tsx'

/** Name and language. Another language loads the page anew, in it. */
export function You() {
  const t = useTranslations('account')
  const words = useTranslations('common')
  const language = useTranslations('languages')
  const { account } = useLoaderData<typeof loader>()
  const { errorOf } = useAnswer('change')
  return (
    <Section title={t('you')} description={account.email}>
      <Form method="post" reloadDocument className="space-y-5">
        <AnswerErrors act="change" shown={['name', 'locale']} />
        <input type="hidden" name="act" value="change" />
        <div className="grid gap-5 sm:grid-cols-2">
          <TextField
            label={t('name')}
            name="name"
            required
            maxLength={100}
            autoComplete="name"
            defaultValue={account.name}
            error={errorOf('name')}
          />
          <SelectField
            label={t('language')}
            name="locale"
            defaultValue={account.locale}
            error={errorOf('locale')}
            options={(['en', 'fr'] as const).map((each) => ({ value: each, label: language(each) }))}
          />
        </div>
        <SubmitButton variant="secondary">{words('save')}</SubmitButton>
      </Form>
    </Section>
  )
}
