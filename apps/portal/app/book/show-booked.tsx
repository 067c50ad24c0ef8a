import { readCookie } from '@foyer/edge/cookie'
import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { describeFeeCard } from '../cards/describe-fee-card.server'
import { bookedCookie, sentCookie } from '../edge/cookies.server'
import { visitorPage } from '../edge/visit.server'
import { pageTitle } from '../page-title'
import { paths } from '../paths'
import { type BookVisit, frameOf, openBookVisit } from './book-page.server'
import { BookedPage } from './booked-page'
import { describeBooked } from './describe-booked'
import { withBookWords } from './words'

const isId = (text: string) => /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(text)

/** What has just been booked, and only that: for guests by the browser's pass, the same for known and new addresses (BOK-1). */
export const loader = visitorPage(async (plain, args) => {
  const visit = openBookVisit(plain, args)
  const { slug, locale, words, portal } = visit
  const found = await findBooked(visit, args).catch(() => null)
  return {
    ...frameOf(visit),
    title: words('done.title', { business: portal.visitor.business.name }),
    sentTo: readCookie(args.request.headers.get('cookie'), sentCookie(slug)),
    booked: found && describeBooked(found.shown, visit),
    calendar: found?.calendar ?? paths.bookedCalendar(slug, locale),
    own: found?.own ?? null,
    /** A customer pays on a page of the portal, a guest at once. */
    payAt: found?.pay ?? null,
    feeCard: found?.feeCard ?? null,
    payment: readPayment(args.request),
    formKey: found?.shown.pay ? crypto.randomUUID() : null,
  }
})
export type BookedData = Awaited<ReturnType<typeof loader>>

/** How trying to pay ended, as the address says: Stripe could not be reached, or it was done there and is still to be confirmed. */
function readPayment({ url }: Request): 'failed' | 'done' | null {
  const pay = new URL(url).searchParams.get('pay')
  return pay === 'failed' || pay === 'done' ? pay : null
}

async function findBooked({ booker, call, slug, locale, portal }: BookVisit, { request }: LoaderFunctionArgs) {
  const bookingId = new URL(request.url).searchParams.get('booking') ?? ''
  if (booker && isId(bookingId)) {
    const shown = { ...(await call.bookings.get({ bookingId })), depositMinor: 0 }
    const pay = paths.pay(slug, bookingId)
    return {
      shown,
      calendar: paths.calendar(slug, bookingId),
      own: paths.booking(slug, bookingId),
      pay,
      feeCard: describeFeeCard(shown.feeCard, {
        ...{ slug, bookingId, locale, business: portal.visitor.business.name },
      }),
    }
  }
  const pass = readCookie(request.headers.get('cookie'), bookedCookie(slug))
  if (!pass) return null
  return {
    shown: await call.bookings.showBooked({ pass }),
    calendar: paths.bookedCalendar(slug, locale),
    own: null,
    pay: null,
    feeCard: null,
  }
}

export const clientLoader = withBookWords

export const meta = pageTitle

export default function ShowBooked() {
  return <BookedPage {...useLoaderData<typeof loader>()} />
}
