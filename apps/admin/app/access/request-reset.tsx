import { SubmitButton } from '@foyer/ui/submit-button'
import { TextField } from '@foyer/ui/text-field'
import { useFormAnswer } from '@foyer/ui/use-form-answer'
import type { ActionFunctionArgs } from '@remix-run/node'
import { Form, Link } from '@remix-run/react'
import { useTranslations } from 'use-intl'
import { submit, text } from '../edge/submit.server.ts'
import { paths } from '../paths.ts'
import { AnswerErrors, useAnswer } from '../shell/answer.tsx'
import { title } from '../shell/title.ts'
import { Door } from './door.tsx'

export const meta = title((t) => t.access.forgotTitle)

export const action = (args: ActionFunctionArgs) =>
  submit(args, {
    read: (form) => ({ email: text(form, 'email').trim() }),
    call: (caller, input) => caller.staff.requestReset(input),
    done: (_, { email }) => ({ show: { email } }),
  })

export default function RequestReset() {
  const t = useTranslations('access')
  const sent = useFormAnswer<typeof action>()?.show
  const { values, errorOf, refusal } = useAnswer()
  const back = (
    <Link to={paths.signIn} className="underline underline-offset-2">
      {t('backToSignIn')}
    </Link>
  )
  if (sent) {
    return (
      <Door title={t('sentTitle')} footer={back}>
        <p role="status">{t('sentText', { email: sent.email })}</p>
      </Door>
    )
  }
  return (
    <Door title={t('forgotTitle')} description={t('forgotText')} footer={back}>
      <Form method="post" className="space-y-5">
        <AnswerErrors shown={['email']} />
        <TextField
          label={t('email')}
          name="email"
          type="email"
          autoComplete="username"
          required
          autoFocus
          defaultValue={values.email}
          error={errorOf('email')}
          hint={refusal?.retryAfter ? t('wait', { seconds: refusal.retryAfter }) : undefined}
        />
        <SubmitButton full>{t('sendLink')}</SubmitButton>
      </Form>
    </Door>
  )
}
