import { SubmitButton } from '@foyer/ui/submit-button'
import { useFormAnswer } from '@foyer/ui/use-form-answer'
import { Form, useLoaderData } from '@remix-run/react'
import { visitorAction } from '../edge/submit.server'
import { visitorPage } from '../edge/visit.server'
import { useText } from '../messages/text'
import { pageTitle } from '../page-title'
import { paths } from '../paths'
import { useBusiness } from '../use-business'
import { afterSignIn } from './after-sign-in.server'
import { DoorFrame } from './door-frame'
import { FragmentSecret } from './fragment-secret'
import { forgetWaiting, readWaiting } from './waiting.server'

const isId = (text: string) => /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(text)

/** Opening a mailed link changes nothing: it shows whose it is and a button (ACC-5). */
export const loader = visitorPage(async ({ call, portal, slug, text }, { params }) => {
  const linkId = params.linkId ?? ''
  const { business } = portal.visitor
  const link = isId(linkId) ? await call.access.showLink({ linkId }) : { state: 'spent' as const }
  return { slug, linkId: isId(linkId) ? linkId : null, link, title: text('titles.open', { business: business.name }) }
})

/** The button: signs in, once. */
export const action = visitorAction(async (visit, { secret = '' }, args) => {
  const { next, leadsTo } = await visit.call.access.signInByLink({ linkId: args.params.linkId ?? '', secret })
  const { to } = readWaiting(args)
  forgetWaiting(args.context.headers, visit.slug)
  return afterSignIn(visit, { next, leadsTo }, to)
})

export const meta = pageTitle

export default function SignInByLink() {
  const t = useText()
  const business = useBusiness()?.name ?? ''
  const { slug, linkId, link } = useLoaderData<typeof loader>()
  const refused = useFormAnswer<typeof action>()
  if (link.state === 'spent' || refused)
    return (
      <DoorFrame title={t('open.spentHeading')} description={t('open.spent')}>
        {linkId && <Renew action={paths.renewLink(slug, linkId)} label={t('open.renew')} />}
      </DoorFrame>
    )
  return (
    <DoorFrame title={t('open.heading', { business })} description={t('open.as', { email: link.email })}>
      <Form method="post" className="needs-script">
        <FragmentSecret />
        <SubmitButton full size="lg">
          {t('open.submit')}
        </SubmitButton>
      </Form>
      <noscript>
        <p className="mb-4">{t('open.noScript')}</p>
        {linkId && <Renew action={paths.renewLink(slug, linkId)} label={t('open.sendCode')} />}
      </noscript>
    </DoorFrame>
  )
}

function Renew({ action, label }: { action: string; label: string }) {
  return (
    <Form method="post" action={action}>
      <SubmitButton full size="lg">
        {label}
      </SubmitButton>
    </Form>
  )
}
