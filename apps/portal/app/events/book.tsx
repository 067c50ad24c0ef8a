import { maskEmail } from '@foyer/domain/access/mask'
import { isLocale } from '@foyer/domain/locales'
import { formatMoney } from '@foyer/format/money'
import { useFormAnswer } from '@foyer/ui/use-form-answer'
import { type ClientLoaderFunctionArgs, useLoaderData } from '@remix-run/react'
import { bookPage, frameOf, openBookVisit } from '../book/book-page.server'
import { ClosedPage } from '../book/closed-page'
import { describeSummary } from '../book/describe-summary'
import { describeTerms } from '../book/describe-terms.server'
import { loadBookWords } from '../book/words'
import { sentCookie, setCookie } from '../edge/cookies.server'
import { visitorAction } from '../edge/submit.server'
import type { LiveHandle } from '../live'
import { pageTitle } from '../page-title'
import { paths } from '../paths'
import { describeEvent } from './describe-event'
import { EventPage } from './event-page'

const day = 24 * 3600

const readPersons = (request: Request) => {
  const persons = Number(new URL(request.url).searchParams.get('persons') ?? 1)
  return Number.isInteger(persons) && persons >= 1 && persons <= 500 ? persons : 1
}

/** One event: what it is, when and where, how many places are left, and the form that books them (BOK-10). */
export const loader = bookPage(async (visit, { request, params }) => {
  const { call, words, regional, portal } = visit
  const event = await call.events.getOffered({ eventId: params.eventId ?? '', persons: readPersons(request) })
  const { business, settings } = portal.visitor
  return {
    step: 'event' as const,
    ...frameOf(visit),
    title: `${event.name} · ${business.name}`,
    event: describeEvent(event, visit),
    persons: event.persons,
    mostPersons: event.mostPersons,
    summary: describeSummary(event.priced, words, regional),
    terms: describeTerms(visit, event.priced, event.startsAt, event.zone),
    fields: { phone: settings.bookingPage.phone, note: settings.bookingPage.note },
    key: crypto.randomUUID(),
  }
})
export type EventData = Extract<Awaited<ReturnType<typeof loader>>, { step: 'event' }>

/** The words have to be there before the page is drawn. */
export async function clientLoader({ serverLoader }: ClientLoaderFunctionArgs) {
  const { lang } = document.documentElement
  const [data] = await Promise.all([serverLoader<typeof loader>(), loadBookWords(isLocale(lang) ? lang : 'en')])
  return data
}

/** Books, or says why not: the form keeps all that was typed (BOK-10). */
export const action = visitorAction(
  async (visit, fields, args) => {
    const { call, slug, locale, booker } = openBookVisit(visit, args)
    const guest = {
      ...{ givenName: fields.givenName ?? '', familyName: fields.familyName ?? '', email: (fields.email ?? '').trim() },
      ...(fields.phone && { phone: fields.phone }),
    }
    const { bookingId } = await call.events.book({
      ...{ eventId: args.params.eventId ?? '', persons: Number(fields.persons ?? 1), key: fields.key ?? '' },
      expectedTotalMinor: Number(fields.total ?? -1),
      ...(!booker && { guest }),
      ...(fields.note && { note: fields.note }),
    })
    if (!booker) setCookie(args.context.headers, sentCookie(slug), maskEmail(guest.email), day)
    return { to: paths.booked(slug, locale, booker ? { booking: bookingId } : {}) }
  },
  {
    async explain(refusal, visit) {
      const { totalMinor } = (refusal.details ?? {}) as { totalMinor?: number }
      const { business } = visit.portal.visitor
      return {
        newTotal: totalMinor === undefined ? null : formatMoney(totalMinor, business.currency, visit.regional),
      }
    },
  },
)

/** After a refusal price and places are asked anew. */
export const shouldRevalidate = ({
  actionStatus,
  defaultShouldRevalidate,
}: {
  actionStatus?: number
  defaultShouldRevalidate: boolean
}) => actionStatus === 409 || actionStatus === 412 || defaultShouldRevalidate

export const handle: LiveHandle = { showsTimes: true }

export const meta = pageTitle

export default function BookEvent() {
  const data = useLoaderData<typeof loader>()
  const refused = useFormAnswer<typeof action>()
  if (data.step === 'closed') return <ClosedPage customer={data.customer} />
  return <EventPage data={data as EventData} refused={refused} />
}
