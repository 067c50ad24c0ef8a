import { PasswordField } from '@foyer/ui/password-field'
import { SubmitButton } from '@foyer/ui/submit-button'
import { TextField } from '@foyer/ui/text-field'
import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { Form, Link, useSearchParams } from '@remix-run/react'
import { useTranslations } from 'use-intl'
import { submit, text } from '../edge/submit.server.ts'
import { pageWithin, paths } from '../paths.ts'
import { AnswerErrors, useAnswer } from '../shell/answer.tsx'
import { title } from '../shell/title.ts'
import { Door } from './door.tsx'

export const meta = title((t) => t.access.signIn)

export async function loader({ context, request }: LoaderFunctionArgs) {
  if (context.admin.access.login?.proved) throw redirect(pageWithin(new URL(request.url).searchParams.get('to')))
  return null
}

export const action = (args: ActionFunctionArgs) => {
  const to = pageWithin(new URL(args.request.url).searchParams.get('to'))
  return submit(args, {
    read: (form) => ({ email: text(form, 'email').trim(), password: text(form, 'password') }),
    call: (caller, input) => caller.staff.signIn(input),
    done: ({ next }) => ({ to: next === 'code' ? `${paths.code}?${new URLSearchParams({ to })}` : to }),
  })
}

export default function SignIn() {
  const t = useTranslations('access')
  const words = useTranslations('common')
  const { values, errorOf, refusal } = useAnswer()
  const [search] = useSearchParams()
  return (
    <Door title={t('signIn')} description={t('welcome')}>
      <Form method="post" action={`${paths.signIn}?${search}`} className="space-y-5">
        <AnswerErrors shown={['email', 'password']} />
        <TextField
          label={t('email')}
          name="email"
          type="email"
          autoComplete="username"
          required
          autoFocus
          defaultValue={values.email}
          error={errorOf('email')}
        />
        <PasswordField
          label={t('password')}
          name="password"
          required
          error={errorOf('password')}
          hint={refusal?.retryAfter ? t('wait', { seconds: refusal.retryAfter }) : undefined}
          showLabel={words('showPassword')}
          hideLabel={words('hidePassword')}
          aside={
            <Link to={paths.forgot} className="underline underline-offset-2">
              {t('forgot')}
            </Link>
          }
        />
        <SubmitButton full>{t('signIn')}</SubmitButton>
      </Form>
    </Door>
  )
}
