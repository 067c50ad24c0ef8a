import { useFormAnswer } from '@foyer/ui/use-form-answer'
import { useLoaderData } from '@remix-run/react'
import { bookPage, frameOf, openBookVisit } from '../book/book-page.server'
import { ClosedPage } from '../book/closed-page'
import { describeSummary } from '../book/describe-summary'
import { describeTerms } from '../book/describe-terms.server'
import { readCoupon } from '../book/read-wish'
import { tryCoupon } from '../book/try-coupon.server'
import { newTotalOf, toTicket, typedBooking } from '../book/typed-booking.server'
import { withBookWords } from '../book/words'
import { visitorAction } from '../edge/submit.server'
import type { LiveHandle } from '../live'
import { pageTitle } from '../page-title'
import { describeEvent } from './describe-event'
import { EventPage } from './event-page'

const readPersons = (request: Request) => {
  const persons = Number(new URL(request.url).searchParams.get('persons') ?? 1)
  return Number.isInteger(persons) && persons >= 1 && persons <= 500 ? persons : 1
}

/** One event: what it is, when and where, how many places are left, and the form that books them (BOK-10). */
export const loader = bookPage(async (visit, { request, params }) => {
  const { call, words, regional, portal } = visit
  const wanted = { eventId: params.eventId ?? '', persons: readPersons(request) }
  const { priced: event, coupon } = await tryCoupon(
    readCoupon(new URL(request.url).searchParams),
    (typed) => call.events.getOffered({ ...wanted, coupon: typed }),
    ({ priced }) => priced.coupon,
  )
  const { business, settings } = portal.visitor
  return {
    step: 'event' as const,
    ...frameOf(visit),
    title: `${event.name} · ${business.name}`,
    event: describeEvent(event, visit),
    persons: event.persons,
    mostPersons: event.mostPersons,
    coupon,
    summary: describeSummary(event.priced, words, regional),
    terms: describeTerms(visit, event.priced, event.startsAt, event.zone),
    fields: { phone: settings.bookingPage.phone, note: settings.bookingPage.note },
    key: crypto.randomUUID(),
  }
})
export type EventData = Extract<Awaited<ReturnType<typeof loader>>, { step: 'event' }>

export const clientLoader = withBookWords

/** Books, or says why not: the form keeps all that was typed (BOK-10). */
export const action = visitorAction(
  async (plain, fields, args) => {
    const visit = openBookVisit(plain, args)
    const typed = typedBooking(visit, fields)
    const event = { eventId: args.params.eventId ?? '', persons: Number(fields.persons ?? 1) }
    const { bookingId } = await visit.call.events.book({ ...event, ...typed })
    return toTicket(visit, args.context.headers, { bookingId, guest: typed.guest })
  },
  { explain: async (refusal, visit) => ({ newTotal: newTotalOf(refusal, visit) }) },
)

/** After a refusal price, coupon and places are asked anew. */
export const shouldRevalidate = ({
  actionStatus,
  defaultShouldRevalidate,
}: {
  actionStatus?: number
  defaultShouldRevalidate: boolean
}) => [400, 409, 412].includes(actionStatus ?? 0) || defaultShouldRevalidate

export const handle: LiveHandle = { showsTimes: true }

export const meta = pageTitle

export default function BookEvent() {
  const data = useLoaderData<typeof loader>()
  const refused = useFormAnswer<typeof action>()
  if (data.step === 'closed') return <ClosedPage customer={data.customer} />
  return <EventPage data={data as EventData} refused={refused} />
}
