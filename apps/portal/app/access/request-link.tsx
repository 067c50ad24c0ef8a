import { ButtonLink } from '@foyer/ui/button'
import { ToastRegion } from '@foyer/ui/toast-region'
import { useFormAnswer } from '@foyer/ui/use-form-answer'
import { redirect } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { ContactDetails } from '../contact-details'
import { takeToast } from '../edge/toast.server'
import { visitorPage } from '../edge/visit.server'
import { useLocale, useText } from '../messages/text'
import { pageTitle } from '../page-title'
import { paths } from '../paths'
import { useBusiness } from '../use-business'
import { askForLink } from './ask-for-link.server'
import { assertDoor } from './door.server'
import { DoorFrame } from './door-frame'
import { PasswordForm } from './password-form'
import { RequestLinkForm } from './request-link-form'

/** The sign-in page of a business, in the language of its address (ACC-1, 2, 11). */
export const loader = visitorPage(async (visit, args) => {
  assertDoor(visit, args.params.door)
  const { portal, slug, text } = visit
  const { enabled, requirePassword } = portal.visitor.settings.panelAccess
  if (enabled && portal.customer && !portal.customer.mustSetPassword) throw redirect(paths.home(slug))
  return {
    slug,
    title: text('titles.signIn', { business: portal.visitor.business.name }),
    requirePassword,
    to: new URL(args.request.url).searchParams.get('to'),
    toast: takeToast(visit, args),
  }
})

export const action = askForLink(false)

export const meta = pageTitle

export default function RequestLink() {
  const t = useText()
  const locale = useLocale()
  const business = useBusiness()
  const { slug, requirePassword, to, toast } = useLoaderData<typeof loader>()
  const refused = useFormAnswer<typeof action>()
  if (business && !business.portalOn)
    return (
      <DoorFrame title={t('signIn.offHeading')} description={t('signIn.off', { business: business.name })} hasLanguages>
        <ContactDetails className="flex-col" />
        {business.bookingOn && (
          <ButtonLink to={paths.book(slug, locale)} full className="mt-5">
            {t('signIn.book')}
          </ButtonLink>
        )}
      </DoorFrame>
    )
  return (
    <DoorFrame
      title={t('signIn.heading', { business: business?.name ?? '' })}
      description={t(requirePassword ? 'signIn.introPassword' : 'signIn.intro')}
      hasLanguages
    >
      {requirePassword ? (
        <PasswordForm slug={slug} to={to} />
      ) : (
        <RequestLinkForm
          action={paths.signIn(slug, locale)}
          to={to}
          email={refused?.values.email}
          refusal={refused?.refusal}
        />
      )}
      {business?.bookingOn && (
        <ButtonLink to={paths.book(slug, locale)} variant="quiet" full className="mt-3">
          {t('signIn.book')}
        </ButtonLink>
      )}
      <ToastRegion
        toasts={toast ? [{ ...toast, tone: 'success' }] : []}
        label={t('nav.notices')}
        dismissLabel={t('nav.dismiss')}
      />
    </DoorFrame>
  )
}
