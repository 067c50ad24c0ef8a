import type { BookingCard } from '@foyer/domain/bookings/card'
import { cardPeriods } from '@foyer/domain/bookings/card-periods'
import type { FeeAhead } from '@foyer/domain/bookings/settle'
import {
  dateBlock,
  dateInZone,
  formatDay,
  formatShortDay,
  formatTime,
  formatTimeRange,
  type Place,
  zoneCity,
  zonesDiffer,
} from '@foyer/format/dates'
import { formatMinutes } from '@foyer/format/durations'
import { formatMoney } from '@foyer/format/money'
import { type BookingWish, paths } from '../paths'

/** Who looks: texts are written for them on the server, so that page and browser never disagree. */
export interface Viewer {
  slug: string
  regional: string
  /** The zone the customer lives in. */
  zone: string
}

/** The zone a booking is told in: that of the place, or the viewer's own when it happens online (PAN-3). */
export const zoneOf = (card: Pick<BookingCard, 'online' | 'zone'>, viewer: Viewer): string =>
  card.online ? viewer.zone : card.zone

interface Period {
  startsAt: string
  endsAt: string
}

/** One booking as a line of a list shows it. */
export function describeBooking(card: BookingCard, viewer: Viewer) {
  const { slug, regional: locale } = viewer
  const place = { locale, zone: zoneOf(card, viewer) }
  const money = (amount: { minor: number; currency: string }) => formatMoney(amount.minor, amount.currency, locale)
  const periods = cardPeriods(card)
  const [first = card] = periods
  return {
    id: card.id,
    status: card.status,
    isOpen: card.status === 'APPROVED' || card.status === 'PENDING',
    isPast: card.isPast,
    service: card.service.name,
    startsAt: card.startsAt,
    dayKey: dateInZone(card.startsAt, place.zone),
    date: dateBlock(card.startsAt, place),
    shortDay: formatShortDay(card.startsAt, place),
    time: formatTimeRange(card.startsAt, first.endsAt, place),
    dates: datesOf(periods, place),
    kind: card.event ? ('event' as const) : ('appointment' as const),
    /** The same moment on the other clock, where the two differ. */
    elsewhere: describeElsewhere(card, viewer),
    provider: {
      name: card.provider.name,
      photo: card.provider.photoVersion && paths.photo(slug, card.provider.id, card.provider.photoVersion),
    },
    place: card.location?.name ?? null,
    price: card.price.minor === 0 ? null : money(card.price),
    paymentStatus: card.paymentStatus,
    due: card.balance.minor > 0 ? money(card.balance) : null,
    /** What may be paid here and now. */
    pay: card.pay && {
      due: money({ ...card.balance, minor: card.pay.dueMinor }),
      dueMinor: card.pay.dueMinor,
      deposit: card.pay.depositMinor === null ? null : money({ ...card.balance, minor: card.pay.depositMinor }),
      depositMinor: card.pay.depositMinor,
    },
    actions: card.actions,
    again: wishOf(card),
    moveUntil: card.reschedule.allowed ? describeUntil(card.reschedule.until, card, viewer) : null,
    cancelUntil: card.cancel.allowed ? describeUntil(card.cancel.until, card, viewer) : null,
  }
}

/** Of an event that is on more than once, all its dates. */
export const datesOf = (periods: Period[], place: Place) =>
  periods.length > 1 ? periods.map((period) => describePeriod(period, place)) : []

/** "Tue 24 Nov, 18:00 – 20:00" */
export function describePeriod({ startsAt, endsAt }: Period, place: Place) {
  return { startsAt, text: `${formatShortDay(startsAt, place)}, ${formatTimeRange(startsAt, endsAt, place)}` }
}

/** What booking the same again asks for; what is no longer on offer of it, the booking page leaves out (BOK-13). */
const wishOf = ({ service, provider, persons, extras }: BookingCard): BookingWish => ({
  ...{ service: service.id ?? undefined, provider: provider.id, persons },
  extras: extras.flatMap(({ extraId, quantity }) => (extraId ? [{ extraId, quantity }] : [])),
})

export type BookingLine = ReturnType<typeof describeBooking>

/** One booking in full. */
export function describeWholeBooking(card: BookingCard, viewer: Viewer) {
  const { regional: locale } = viewer
  const place = { locale, zone: zoneOf(card, viewer) }
  return {
    ...describeBooking(card, viewer),
    number: card.number,
    day: formatDay(card.startsAt, place),
    startTime: formatTime(card.startsAt, place),
    zoneCity: zoneCity(place.zone),
    duration: formatMinutes(card.durationMinutes, locale),
    providerTitle: card.provider.title,
    address: card.location?.address ?? null,
    mapUrl: card.location?.address ? mapOf(card.location.address) : null,
    online: card.online,
    meetingUrl: card.meetingUrl,
    persons: card.persons,
    extras: card.extras,
    customFields: card.customFields,
    coupon: card.coupon && {
      code: card.coupon.code,
      amount: formatMoney(-card.coupon.discountMinor, card.price.currency, locale),
    },
    paid: formatMoney(card.price.minor - card.balance.minor, card.price.currency, locale),
    hasPaid: card.price.minor > card.balance.minor,
    nothing: formatMoney(0, card.price.currency, locale),
    cancelReason: card.cancelReason,
    cancel: verdictOf(card.cancel),
    reschedule: verdictOf(card.reschedule),
    edit: verdictOf(card.edit),
    editUntil: card.edit.allowed ? describeUntil(card.edit.until, card, viewer) : null,
    closedSince: closedSince(card, viewer),
    cancelFee: card.cancelFee && describeFee(card.cancelFee, card, viewer),
  }
}
export type BookingDetail = ReturnType<typeof describeWholeBooking>

type Verdict = BookingCard['cancel']
const verdictOf = (verdict: Verdict) => (verdict.allowed ? ('allowed' as const) : verdict.why)

/** "Mon 23 Nov, 14:30" */
export function describeUntil(until: string, card: Pick<BookingCard, 'online' | 'zone'>, viewer: Viewer): string {
  const place = { locale: viewer.regional, zone: zoneOf(card, viewer) }
  return `${formatShortDay(until, place)}, ${formatTime(until, place)}`
}

/** What cancelling costs now, until when, and what after. */
function describeFee({ nowMinor, until, thenMinor }: FeeAhead, card: BookingCard, viewer: Viewer) {
  const money = (minor: number) => formatMoney(minor, card.price.currency, viewer.regional)
  return {
    now: nowMinor > 0 ? money(nowMinor) : null,
    next: until && thenMinor !== null ? { when: describeUntil(until, card, viewer), fee: money(thenMinor) } : null,
  }
}

/** When moving and cancelling stopped being possible, if only time forbids them. */
function closedSince(card: BookingCard, viewer: Viewer): string | null {
  const { cancel } = card
  return !cancel.allowed && cancel.why === 'tooLate' && cancel.until ? describeUntil(cancel.until, card, viewer) : null
}

function describeElsewhere(card: BookingCard, viewer: Viewer): { time: string; city: string } | null {
  const own = zoneOf(card, viewer)
  const other = card.online ? card.zone : viewer.zone
  if (!zonesDiffer(card.startsAt, own, other)) return null
  // A visit names the zone of its place; something online also tells the business's clock.
  return {
    city: zoneCity(card.online ? other : own),
    time: card.online ? formatTime(card.startsAt, { locale: viewer.regional, zone: other }) : '',
  }
}

/** A map of the address. */
export const mapOf = (address: string) =>
  `https://www.google.com/maps/search/?api=1&query=${encodeURIComponent(address)}`
