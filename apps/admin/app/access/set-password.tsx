import { Banner } from '@foyer/ui/banner'
import { ButtonLink } from '@foyer/ui/button'
import { PasswordField } from '@foyer/ui/password-field'
import { SubmitButton } from '@foyer/ui/submit-button'
import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { Form, useLoaderData } from '@remix-run/react'
import { useEffect, useState } from 'react'
import { useTranslations } from 'use-intl'
import { asResponse } from '../edge/desk.server.ts'
import { submit, text } from '../edge/submit.server.ts'
import { paths } from '../paths.ts'
import { AnswerErrors, useAnswer } from '../shell/answer.tsx'
import { title } from '../shell/title.ts'
import { Door } from './door.tsx'

export const meta = title((t) => t.access.setTitle)

export async function loader({ context, params }: LoaderFunctionArgs) {
  try {
    return { token: await context.caller.staff.showToken({ tokenId: params.tokenId ?? '' }) }
  } catch (error) {
    throw asResponse(error)
  }
}

export const action = (args: ActionFunctionArgs) =>
  submit(args, {
    read: (form) => ({
      tokenId: args.params.tokenId ?? '',
      secret: text(form, 'secret'),
      password: text(form, 'password'),
    }),
    call: (caller, input) => caller.staff.setPassword(input),
    done: () => ({ to: paths.signIn, toast: { key: 'passwordSet' } }),
  })

export default function SetPassword() {
  const t = useTranslations('access')
  const { token } = useLoaderData<typeof loader>()
  const { refusal } = useAnswer()
  if (!token || refusal?.reason === 'staff.linkSpent') {
    return (
      <Door title={t('spentTitle')} description={t('spentText')}>
        <ButtonLink to={paths.forgot} full>
          {t('forgotTitle')}
        </ButtonLink>
      </Door>
    )
  }
  const text = token.purpose === 'INVITATION' ? 'setInvitation' : 'setReset'
  return (
    <Door title={t('setTitle')} description={t(text, { email: token.email })}>
      <PasswordForm />
    </Door>
  )
}

/** The secret stands behind the #, which no server sees until the button sends it (ACC-7). */
function useSecret(): string | null {
  const [secret, setSecret] = useState<string | null>(null)
  useEffect(() => {
    const found = window.location.hash.slice(1)
    setSecret((before) => found || before || '')
    if (found) window.history.replaceState(window.history.state, '', window.location.pathname)
  }, [])
  return secret
}

function PasswordForm() {
  const t = useTranslations('access')
  const words = useTranslations('common')
  const { errorOf } = useAnswer()
  const secret = useSecret()
  return (
    <Form method="post" className="space-y-5">
      <noscript>
        <Banner tone="warn">{t('needsScript')}</Banner>
      </noscript>
      {secret === '' && <Banner tone="warn">{t('brokenLink')}</Banner>}
      <AnswerErrors shown={['password']} />
      <input type="hidden" name="secret" value={secret ?? ''} />
      <PasswordField
        label={t('newPassword')}
        name="password"
        required
        minLength={8}
        maxLength={256}
        autoComplete="new-password"
        error={errorOf('password')}
        hint={t('newPasswordHint')}
        showLabel={words('showPassword')}
        hideLabel={words('hidePassword')}
      />
      <SubmitButton full>{t('setPassword')}</SubmitButton>
    </Form>
  )
}
