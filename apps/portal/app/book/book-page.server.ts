import { refusalOf } from '@foyer/api/trpc'
import type { CustomerScope } from '@foyer/domain/scope'
import type { LoaderFunctionArgs } from '@remix-run/node'
import { notFound, type Visit, visitorPage } from '../edge/visit.server'
import { languageOfBookingDoor } from '../paths'
import type { BookText } from './words'
import { bookTextIn } from './words.server'

/** A visit of the booking page: of a guest, or of a customer who is served. */
export interface BookVisit extends Visit {
  booker: CustomerScope | null
  words: BookText
}

/** The booking page exists in the languages that the business speaks, and in no other (BOK-1). */
export function openBookVisit(visit: Visit, { request }: Pick<LoaderFunctionArgs, 'request'>): BookVisit {
  const { portal, locale } = visit
  const door = new URL(request.url).pathname.replace(/\.data$/, '').split('/')[2]
  const language = languageOfBookingDoor(door)
  if (!language || !portal.visitor.business.languages.includes(language)) throw notFound()
  const { customer } = portal
  const isServed = customer?.settings.panelAccess.enabled && !customer.mustSetPassword
  return { ...visit, booker: isServed ? customer : null, words: bookTextIn(locale) }
}

/** What every page of booking shows around it. */
export const frameOf = ({ slug, booker }: BookVisit) => ({
  slug,
  customer: booker && `${booker.customer.givenName} ${booker.customer.familyName}`.trim(),
})

/** A loader of the booking page; `closed` is what it shows while the business takes no bookings there. */
export const bookPage = <T>(read: (visit: BookVisit, args: LoaderFunctionArgs) => Promise<T>) =>
  visitorPage(async (plain, args) => {
    const visit = openBookVisit(plain, args)
    try {
      return await read(visit, args)
    } catch (error) {
      if (refusalOf(error)?.reason !== 'bookings.pageOff') throw error
      const title = visit.words('title', { business: visit.portal.visitor.business.name })
      return { step: 'closed' as const, ...frameOf(visit), title }
    }
  })
