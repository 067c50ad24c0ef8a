import { PasswordField } from '@foyer/ui/password-field'
import { Section } from '@foyer/ui/section'
import { SubmitButton } from '@foyer/ui/submit-button'
import { Form, useLoaderData } from '@remix-run/react'
import { useTranslations } from 'use-intl'
import { AnswerErrors, useAnswer } from '../shell/answer.tsx'
import type { loader } from './account.tsx'

/** The own password, replaced after typing the current one. */
export function Password() {
  const t = useTranslations('account')
  const words = useTranslations('common')
  const { account, logins } = useLoaderData<typeof loader>()
  const { errorOf } = useAnswer('changePassword')
  const eye = { showLabel: words('showPassword'), hideLabel: words('hidePassword') }
  return (
    <Section title={t('password')} description={t('passwordHint')}>
      <Form method="post" key={logins.length} className="space-y-5" preventScrollReset>
        <AnswerErrors act="changePassword" shown={['current', 'next']} />
        <input type="hidden" name="act" value="changePassword" />
        <input type="email" name="username" autoComplete="username" value={account.email} readOnly hidden />
        <div className="grid gap-5 sm:grid-cols-2">
          <PasswordField label={t('current')} name="current" required error={errorOf('current')} {...eye} />
          <PasswordField
            label={t('next')}
            name="next"
            required
            minLength={8}
            maxLength={256}
            autoComplete="new-password"
            error={errorOf('next')}
            {...eye}
          />
        </div>
        <SubmitButton variant="secondary">{t('changePassword')}</SubmitButton>
      </Form>
    </Section>
  )
}
