import { Badge } from '@foyer/ui/badge'
import { ButtonLink } from '@foyer/ui/button'
import { PasswordField } from '@foyer/ui/password-field'
import { Section } from '@foyer/ui/section'
import { SubmitButton } from '@foyer/ui/submit-button'
import { useFormAnswer } from '@foyer/ui/use-form-answer'
import { Form, useLoaderData } from '@remix-run/react'
import { useTranslations } from 'use-intl'
import { paths } from '../paths.ts'
import { AnswerErrors, useAnswer } from '../shell/answer.tsx'
import type { action, loader } from './account.tsx'
import { ConfirmTotp } from './confirm-totp.tsx'

/** The second step of signing in: set up, confirmed, switched off (ACC-12). */
export function SecondStep() {
  const t = useTranslations('account')
  const { account } = useLoaderData<typeof loader>()
  const shown = useFormAnswer<typeof action>()?.show
  const { values } = useAnswer('confirmTotp')
  const codes = shown && 'recoveryCodes' in shown ? shown.recoveryCodes : null
  const started =
    shown && 'key' in shown
      ? shown
      : values.totpKey && values.totpAddress
        ? { key: values.totpKey, address: values.totpAddress }
        : null
  return (
    <Section title={t('totp')} description={t('totpText')}>
      {codes && <RecoveryCodes codes={codes} />}
      {!codes && account.totp && <StopTotp left={account.recoveryCodesLeft} />}
      {!account.totp && started && <ConfirmTotp secret={started.key} address={started.address} />}
      {!account.totp && !started && (
        <Form method="post" preventScrollReset>
          <AnswerErrors act="startTotp" />
          <SubmitButton name="act" value="startTotp" variant="secondary">
            {t('startTotp')}
          </SubmitButton>
        </Form>
      )}
    </Section>
  )
}

function RecoveryCodes({ codes }: { codes: string[] }) {
  const t = useTranslations('account')
  return (
    <div role="status" className="rounded-xl bg-sunken p-5">
      <h3 className="text-lg">{t('recovery')}</h3>
      <p className="mt-1 text-muted">{t('recoveryText')}</p>
      <ul className="my-4 grid gap-x-8 gap-y-1 font-mono sm:grid-cols-2">
        {codes.map((code) => (
          <li key={code}>{code}</li>
        ))}
      </ul>
      <ButtonLink to={paths.account} variant="secondary">
        {t('kept')}
      </ButtonLink>
    </div>
  )
}

function StopTotp({ left }: { left: number }) {
  const t = useTranslations('account')
  const words = useTranslations('common')
  const { errorOf } = useAnswer('stopTotp')
  return (
    <Form method="post" className="space-y-4" preventScrollReset>
      <p>
        <Badge tone="success">{t('totpOn', { count: left })}</Badge>
      </p>
      <AnswerErrors act="stopTotp" shown={['password']} />
      <input type="hidden" name="act" value="stopTotp" />
      <PasswordField
        label={t('current')}
        name="password"
        required
        hint={t('stopTotpText')}
        error={errorOf('password')}
        showLabel={words('showPassword')}
        hideLabel={words('hidePassword')}
        className="max-w-sm"
      />
      <SubmitButton variant="secondary">{t('stopTotp')}</SubmitButton>
    </Form>
  )
}
