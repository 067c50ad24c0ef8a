import { readCookie } from '@foyer/edge/cookie'
import { CodeField } from '@foyer/ui/code-field'
import { FormErrors } from '@foyer/ui/form-errors'
import { SubmitButton } from '@foyer/ui/submit-button'
import { useFormAnswer } from '@foyer/ui/use-form-answer'
import { Form, useLoaderData } from '@remix-run/react'
import { askingCookie } from '../edge/cookies.server'
import { visitorAction } from '../edge/submit.server'
import { visitorPage } from '../edge/visit.server'
import { useLocale, useText } from '../messages/text'
import { pageTitle } from '../page-title'
import { paths } from '../paths'
import { fieldError, formError } from '../refusal'
import { afterSignIn } from './after-sign-in.server'
import { BackToSignIn } from './back-to-sign-in'
import { assertDoor } from './door.server'
import { DoorFrame } from './door-frame'
import { MailProviders } from './mail-providers'
import { SendAgain } from './send-again'
import { forgetWaiting, readWaiting } from './waiting.server'

const minutes = '10'

/** After asking: which address, how long, and a field for the code of the message (ACC-2). */
export const loader = visitorPage(async (visit, args) => {
  assertDoor(visit, args.params.door)
  const { email, forgot } = readWaiting(args)
  return {
    slug: visit.slug,
    title: visit.text('titles.sent', { business: visit.portal.visitor.business.name }),
    email: email ?? null,
    forgot: forgot ?? false,
  }
})

export const action = visitorAction(async (visit, { code = '' }, args) => {
  assertDoor(visit, args.params.door)
  const asking = readCookie(args.request.headers.get('cookie'), askingCookie(visit.slug)) ?? 'none'
  const { next, leadsTo } = await visit.call.access.signInByCode({ code, asking })
  const { to } = readWaiting(args)
  forgetWaiting(args.context.headers, visit.slug)
  return afterSignIn(visit, { next, leadsTo }, to)
})

export const meta = pageTitle

export default function SignInByCode() {
  const t = useText()
  const locale = useLocale()
  const { slug, email, forgot } = useLoaderData<typeof loader>()
  const refusal = useFormAnswer<typeof action>()?.refusal
  const isSpent = refusal?.reason === 'access.linkSpent'
  const error = isSpent ? t('sent.noCode') : formError(refusal, ['code'])
  return (
    <DoorFrame
      title={t('sent.heading')}
      description={
        email
          ? t.rich('sent.intro', {
              minutes,
              email,
              strong: (part) => <strong className="font-semibold text-ink">{part}</strong>,
            })
          : t('sent.introUnknown', { minutes })
      }
    >
      {email && <MailProviders email={email} />}
      <Form method="post" action={paths.linkSent(slug, locale)} className="mt-6 space-y-5 border-line border-t pt-6">
        {error && <FormErrors title={t('formErrors')} errors={[error]} />}
        <CodeField
          name="code"
          label={t('sent.code')}
          hint={t('sent.codeHint')}
          required
          error={fieldError(refusal, 'code')}
        />
        <SubmitButton full size="lg">
          {t('sent.submit')}
        </SubmitButton>
      </Form>
      {email && (
        <SendAgain action={forgot ? paths.forgotPassword(slug, locale) : paths.signIn(slug, locale)} email={email} />
      )}
      <BackToSignIn slug={slug} label={t('sent.other')} />
    </DoorFrame>
  )
}
