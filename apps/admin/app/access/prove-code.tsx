import { SubmitButton } from '@foyer/ui/submit-button'
import { TextField } from '@foyer/ui/text-field'
import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { Form, useSearchParams } from '@remix-run/react'
import { useTranslations } from 'use-intl'
import { submit, text } from '../edge/submit.server.ts'
import { pageWithin, paths } from '../paths.ts'
import { AnswerErrors, useAnswer } from '../shell/answer.tsx'
import { title } from '../shell/title.ts'
import { Door } from './door.tsx'

export const meta = title((t) => t.access.codeTitle)

export async function loader({ context, request }: LoaderFunctionArgs) {
  const { login } = context.admin.access
  if (!login) throw redirect(paths.signIn)
  if (login.proved) throw redirect(pageWithin(new URL(request.url).searchParams.get('to')))
  return null
}

export const action = (args: ActionFunctionArgs) =>
  submit(args, {
    read: (form) => ({ code: text(form, 'code') }),
    call: (caller, input) => caller.staff.proveCode(input),
    done: () => ({ to: pageWithin(new URL(args.request.url).searchParams.get('to')) }),
  })

export default function ProveCode() {
  const t = useTranslations('access')
  const { errorOf, refusal } = useAnswer()
  const [search] = useSearchParams()
  const startAgain = (
    <Form method="post" action={paths.signOut}>
      <button type="submit" className="min-h-11 underline underline-offset-2">
        {t('startAgain')}
      </button>
    </Form>
  )
  return (
    <Door title={t('codeTitle')} description={t('codeText')} footer={startAgain}>
      <Form method="post" action={`${paths.code}?${search}`} className="space-y-5">
        <AnswerErrors shown={['code']} />
        <TextField
          label={t('code')}
          name="code"
          required
          autoFocus
          maxLength={40}
          autoComplete="one-time-code"
          autoCapitalize="none"
          spellCheck={false}
          error={errorOf('code')}
          hint={refusal?.retryAfter ? t('wait', { seconds: refusal.retryAfter }) : undefined}
        />
        <SubmitButton full>{t('continue')}</SubmitButton>
      </Form>
    </Door>
  )
}
