import { formatRelativeDay } from '@foyer/format/dates'
import { useLoaderData } from '@remix-run/react'
import { describeBooking, describeWholeBooking, zoneOf } from './bookings/describe-booking'
import { customerPage } from './edge/visit.server'
import { timeOfDay } from './greeting.server'
import { HomePage } from './home-page'
import { pageTitle } from './page-title'
import { payTextIn } from './payments/words.server'
import { describeOpenQuote } from './quotes/describe-quote'

const pastShown = 3
const upcomingShown = 25

/** What is coming and what was, at once (PAN-1). */
export const loader = customerPage(async ({ call, scope, slug, locale, regional, zone, now, text }) => {
  const [upcoming, past, prompts, quotes] = await Promise.all([
    call.bookings.list({ period: 'upcoming', limit: upcomingShown }),
    call.bookings.list({ period: 'past', limit: pastShown }),
    call.profile.listPrompts(),
    call.quotes.listOpen(),
  ])
  const viewer = { slug, regional, zone }
  const payText = payTextIn(locale)
  const next = upcoming.bookings.find(({ status }) => status === 'APPROVED' || status === 'PENDING')
  const due = past.bookings.filter(
    ({ balance, status }) => balance.minor > 0 && status !== 'CANCELED' && status !== 'REJECTED',
  )
  return {
    title: text('titles.home', { business: scope.business.name }),
    slug,
    givenName: scope.customer.givenName,
    timeOfDay: timeOfDay(scope.now, zone),
    next: next
      ? {
          booking: describeWholeBooking(next, viewer),
          away: formatRelativeDay(next.startsAt, now, { locale: regional, zone: zoneOf(next, viewer) }),
        }
      : null,
    upcoming: upcoming.bookings.filter((card) => card !== next).map((card) => describeBooking(card, viewer)),
    hasMoreUpcoming: upcoming.nextCursor !== null,
    past: past.bookings.map((card) => describeBooking(card, viewer)),
    hasMorePast: past.nextCursor !== null,
    due: due.map((card) => describeBooking(card, viewer)),
    quotes: quotes.map((quote) => describeOpenQuote(payText, quote, viewer)),
    prompts,
    showsBookings: scope.settings.visibility.appointments || scope.settings.visibility.events,
  }
})
export type HomeData = Awaited<ReturnType<typeof loader>>

export const meta = pageTitle

export default function Home() {
  return <HomePage {...useLoaderData<typeof loader>()} />
}
