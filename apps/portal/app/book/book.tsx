import { useFormAnswer } from '@foyer/ui/use-form-answer'
import { redirect } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { offerConsent } from '../cards/offer-consent.server'
import { visitorAction } from '../edge/submit.server'
import { pageTitle } from '../page-title'
import { paths } from '../paths'
import { bookPage, frameOf, openBookVisit } from './book-page.server'
import { ClosedPage } from './closed-page'
import { ConfirmBooking } from './confirm-booking'
import { describeSummary } from './describe-summary'
import { describeTerms } from './describe-terms.server'
import { describeWish } from './describe-wish'
import { explainTaken } from './explain-taken.server'
import { readHeld, readHolding } from './held.server'
import { choiceOf, fitWish, readWish } from './read-wish'
import { tryCoupon } from './try-coupon.server'
import { newTotalOf, toTicket, typedBooking } from './typed-booking.server'
import { withBookWords } from './words'

/** The last step: who it is for, beside what is about to be agreed, priced and kept for five minutes (BOK-1, 3). */
export const loader = bookPage(async (visit, { request }) => {
  const { call, slug, locale, regional, words, portal, now } = visit
  const asked = readWish(new URL(request.url).searchParams)
  if (!asked.service || !asked.at) throw redirect(paths.book(slug, locale, asked))
  const offered = await call.services.listOffered({ serviceId: asked.service })
  const [service] = offered.categories.flatMap(({ services }) => services)
  if (!service) throw redirect(paths.book(slug, locale))
  const wish = { ...fitWish(asked, service), at: asked.at }
  const { priced, coupon } = await tryCoupon(
    wish.coupon,
    (typed) => call.services.price({ ...choiceOf(wish), coupon: typed }),
    (found) => found.coupon,
  )
  const { business, settings } = portal.visitor
  const place = offered.locations.find(({ id }) => id === wish.location) ?? offered.locations[0]
  const zone = wish.zone ?? place?.zone ?? business.timeZone
  const holding = readHolding({ request, slug })
  const isKept = holding?.startsAt === wish.at && (!wish.provider || holding.providerId === wish.provider)
  return {
    step: 'details' as const,
    ...frameOf(visit),
    title: words('details.title', { business: business.name }),
    wish,
    appointment: describeWish(service, { wish, priced, place, zone, regional, slug }),
    coupon,
    summary: describeSummary(priced, words, regional),
    terms: describeTerms(visit, priced, wish.at, zone),
    consent: await offerConsent(visit, priced),
    needsApproval: priced.terms.needsApproval,
    heldUntil: isKept ? holding.expiresAt : null,
    now,
    regional,
    zone,
    fields: { phone: settings.bookingPage.phone, note: settings.bookingPage.note },
    key: crypto.randomUUID(),
  }
})
type DetailsData = Extract<Awaited<ReturnType<typeof loader>>, { step: 'details' }>

export type { DetailsData }

export const clientLoader = withBookWords

/** Books, or says why not: the form keeps all that was typed; a time gone meanwhile brings the next free ones (BOK-1, 3). */
export const action = visitorAction(
  async (plain, fields, args) => {
    const visit = openBookVisit(plain, args)
    const { request, context } = args
    const wish = readWish(new URL(request.url).searchParams)
    const { providerId, locationId, startsAt } = readTime(fields.startsAt ?? wish.at ?? '', wish)
    const typed = typedBooking(visit, fields)
    const { bookingId } = await visit.call.bookings.book({
      ...{ ...choiceOf({ ...wish, service: wish.service ?? '' }), ...(providerId && { providerId }) },
      ...{ startsAt, locationId, orAny: wish.any, ...typed },
      held: readHeld({ request, slug: visit.slug }),
    })
    return toTicket(visit, context.headers, { bookingId, guest: typed.guest })
  },
  {
    explain: async (refusal, visit, args) => ({
      alternatives: await explainTaken(refusal, visit, args),
      newTotal: newTotalOf(refusal, visit),
    }),
  },
)

/** A time of the address, or one of those offered after a conflict, which may be with somebody else. */
function readTime(written: string, { provider, location }: { provider?: string; location?: string }) {
  const [startsAt = '', providerId = provider, locationId = location] = written.split(' ')
  return { startsAt, providerId, locationId }
}

/** After a refusal price, coupon and time kept are asked anew. */
export const shouldRevalidate = ({
  actionStatus,
  defaultShouldRevalidate,
}: {
  actionStatus?: number
  defaultShouldRevalidate: boolean
}) => actionStatus === 409 || actionStatus === 400 || defaultShouldRevalidate

export const meta = pageTitle

export default function Book() {
  const data = useLoaderData<typeof loader>()
  const refused = useFormAnswer<typeof action>()
  if (data.step === 'closed') return <ClosedPage customer={data.customer} />
  return <ConfirmBooking data={data as DetailsData} refused={refused} />
}
