import { useFormAnswer } from '@foyer/ui/use-form-answer'
import { useLoaderData } from '@remix-run/react'
import { visitorPage } from '../edge/visit.server'
import { useLocale, useText } from '../messages/text'
import { pageTitle } from '../page-title'
import { paths } from '../paths'
import { askForLink } from './ask-for-link.server'
import { BackToSignIn } from './back-to-sign-in'
import { assertDoor } from './door.server'
import { DoorFrame } from './door-frame'
import { RequestLinkForm } from './request-link-form'

/** The first visit, or a forgotten password: a link that leads to choosing one (ACC-3). */
export const loader = visitorPage(async (visit, { params }) => {
  assertDoor(visit, params.door)
  return { slug: visit.slug, title: visit.text('titles.signIn', { business: visit.portal.visitor.business.name }) }
})

export const action = askForLink(true)

export const meta = pageTitle

export default function RequestPasswordLink() {
  const t = useText()
  const locale = useLocale()
  const { slug } = useLoaderData<typeof loader>()
  const refused = useFormAnswer<typeof action>()
  return (
    <DoorFrame title={t('signIn.forgotHeading')} description={t('signIn.forgotIntro')}>
      <RequestLinkForm
        action={paths.forgotPassword(slug, locale)}
        email={refused?.values.email}
        refusal={refused?.refusal}
      />
      <BackToSignIn slug={slug} />
    </DoorFrame>
  )
}
