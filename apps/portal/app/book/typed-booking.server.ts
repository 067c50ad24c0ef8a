import type { Refusal } from '@foyer/api/trpc'
import { maskEmail } from '@foyer/domain/access/mask'
import { formatMoney } from '@foyer/format/money'
import { sentCookie, setCookie } from '../edge/cookies.server'
import type { Visit } from '../edge/visit.server'
import { paths } from '../paths'
import type { BookVisit } from './book-page.server'

const day = 24 * 3600

type Fields = Record<string, string | undefined>

/** What the form said of who books and what they want to tell; who is signed in is not asked who they are. */
export function typedBooking({ booker }: BookVisit, fields: Fields) {
  const { givenName = '', familyName = '', email = '', phone, note, coupon, key = '', total, consent = '' } = fields
  const guest = { ...{ givenName, familyName, email: email.trim() }, ...(phone && { phone }) }
  const [cardId = '', shown = ''] = consent.split(' ')
  const agreed = booker && consent && { consent: { cardId, shown } }
  const told = { ...(!booker && { guest }), ...(note && { note }), ...(coupon && { coupon }), ...agreed }
  return { key, expectedTotalMinor: Number(total ?? -1), ...told }
}

interface Sent {
  bookingId: string
  guest?: { email: string }
}

/** On to the ticket; a guest is told there, with most of it hidden, where the mail went. */
export function toTicket({ slug, locale }: BookVisit, headers: Headers, { bookingId, guest }: Sent) {
  if (guest) setCookie(headers, sentCookie(slug), maskEmail(guest.email), day)
  return { to: paths.booked(slug, locale, guest ? {} : { booking: bookingId }) }
}

/** What it costs by now, where it was refused for that. */
export function newTotalOf({ details }: Refusal, { portal, regional }: Visit): string | null {
  const { totalMinor } = (details ?? {}) as { totalMinor?: number }
  return totalMinor === undefined ? null : formatMoney(totalMinor, portal.visitor.business.currency, regional)
}
