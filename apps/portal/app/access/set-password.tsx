import { FormErrors } from '@foyer/ui/form-errors'
import { PasswordField } from '@foyer/ui/password-field'
import { SubmitButton } from '@foyer/ui/submit-button'
import { useFormAnswer } from '@foyer/ui/use-form-answer'
import { redirect } from '@remix-run/node'
import { Form, useLoaderData } from '@remix-run/react'
import { visitorAction } from '../edge/submit.server'
import { visitorPage } from '../edge/visit.server'
import { useText } from '../messages/text'
import { pageTitle } from '../page-title'
import { paths } from '../paths'
import { fieldError, formError } from '../refusal'
import { DoorFrame } from './door-frame'

/** Choosing the first password, before which nothing else is served, or a new one later (ACC-3). */
export const loader = visitorPage(async ({ portal, slug, locale, call, text }) => {
  const { customer, visitor } = portal
  if (!customer || !visitor.settings.panelAccess.enabled) throw redirect(paths.signIn(slug, locale))
  if (!visitor.settings.panelAccess.requirePassword && !customer.mustSetPassword) throw redirect(paths.profile(slug))
  const isFirst = customer.mustSetPassword || !(await call.profile.get()).hasPassword
  return {
    slug,
    isFirst,
    email: customer.customer.email,
    title: text('titles.password', { business: visitor.business.name }),
  }
})

export const action = visitorAction(async ({ call, slug, portal }, { password = '', currentPassword }) => {
  const isFirst = portal.customer?.mustSetPassword
  await call.access.setPassword({ password, ...(currentPassword !== undefined && { currentPassword }) })
  return { to: isFirst ? paths.home(slug) : paths.profile(slug), toast: { kind: 'passwordSet' } }
})

export const meta = pageTitle

export default function SetPassword() {
  const t = useText()
  const { slug, isFirst, email } = useLoaderData<typeof loader>()
  const refusal = useFormAnswer<typeof action>()?.refusal
  const error = formError(refusal, ['password', 'currentPassword'])
  const labels = { showLabel: t('signIn.show'), hideLabel: t('signIn.hide'), required: true, maxLength: 256 }
  return (
    <DoorFrame
      title={t(isFirst ? 'password.chooseHeading' : 'password.changeHeading')}
      description={t(isFirst ? 'password.choose' : 'password.change')}
    >
      <Form method="post" action={paths.password(slug)} className="space-y-5">
        {error && <FormErrors title={t('formErrors')} errors={[error]} />}
        {/* Lets password managers know whose it is. */}
        <input type="email" name="email" autoComplete="username" value={email ?? ''} readOnly hidden />
        {!isFirst && (
          <PasswordField
            {...labels}
            label={t('password.current')}
            name="currentPassword"
            autoComplete="current-password"
            error={
              refusal?.reason === 'access.wrongCredentials'
                ? t('password.currentWrong')
                : fieldError(refusal, 'currentPassword')
            }
          />
        )}
        <PasswordField
          {...labels}
          label={t('password.new')}
          name="password"
          autoComplete="new-password"
          minLength={8}
          hint={t('password.hint')}
          error={fieldError(refusal, 'password')}
        />
        <SubmitButton full size="lg">
          {t('password.save')}
        </SubmitButton>
      </Form>
    </DoorFrame>
  )
}
