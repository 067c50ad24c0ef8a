import { useFormAnswer } from '@foyer/ui/use-form-answer'
import { redirect } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { visitorAction } from '../edge/submit.server'
import { visitorPage } from '../edge/visit.server'
import { useText } from '../messages/text'
import { pageTitle } from '../page-title'
import { paths } from '../paths'
import { useBusiness } from '../use-business'
import { afterSignIn } from './after-sign-in.server'
import { assertDoor } from './door.server'
import { DoorFrame } from './door-frame'
import { PasswordForm } from './password-form'

/** E-mail and password, where the business requires them (ACC-3). */
export const loader = visitorPage(async (visit, { params }) => {
  assertDoor(visit, params.door)
  const { slug, locale, portal, text } = visit
  const { enabled, requirePassword } = portal.visitor.settings.panelAccess
  if (!enabled || !requirePassword) throw redirect(paths.signIn(slug, locale))
  return { slug, title: text('titles.signIn', { business: portal.visitor.business.name }) }
})

export const action = visitorAction(async (visit, { email = '', password = '', to }, { params }) => {
  assertDoor(visit, params.door)
  const { next, leadsTo } = await visit.call.access.signInByPassword({ email: email.trim(), password })
  return afterSignIn(visit, { next, leadsTo }, to)
})

export const meta = pageTitle

export default function SignInByPassword() {
  const t = useText()
  const business = useBusiness()?.name ?? ''
  const { slug } = useLoaderData<typeof loader>()
  const refused = useFormAnswer<typeof action>()
  return (
    <DoorFrame title={t('signIn.heading', { business })} description={t('signIn.introPassword')}>
      <PasswordForm slug={slug} to={refused?.values.to} email={refused?.values.email} refusal={refused?.refusal} />
    </DoorFrame>
  )
}
