import type { BookingRow } from '@foyer/db/queries/list-bookings'
import type { BookingCard } from '@foyer/domain/bookings/card'
import { cardPeriods } from '@foyer/domain/bookings/card-periods'
import { feeSteps, settleCancel, settledOf } from '@foyer/domain/bookings/settle'
import { snapshotOf } from '@foyer/domain/bookings/snapshot'
import type { Locale } from '@foyer/domain/locales'
import type { SystemScope } from '@foyer/domain/scope'
import { textIn } from '@foyer/domain/texts'
import type { BookingFacts } from '@foyer/emails/facts'
import type { ToldBooking } from './load-told.ts'

/** A booking as messages tell it, in the reader's language; both zones go along, the message leads with the right one (PAN-3). */
export function bookingFacts(
  scope: SystemScope,
  { parties, row }: ToldBooking,
  card: BookingCard,
  locale: Locale,
): BookingFacts {
  const { depositMinor } = snapshotOf(row)
  const policy = textIn(scope.settings.policies.cancellation, locale, scope.business.languages)
  const [first, ...later] = cardPeriods(card)
  return {
    bookingNumber: String(card.number),
    serviceName: card.service.name,
    startsAt: card.startsAt,
    endsAt: first?.endsAt ?? card.endsAt,
    ...(later.length > 0 && { laterDates: later }),
    zone: card.zone,
    ...(parties.customerZone ? { viewerZone: parties.customerZone } : {}),
    online: card.online,
    ...(card.meetingUrl ? { meetingUrl: card.meetingUrl } : {}),
    providerName: card.provider.name,
    ...(card.location ? { locationName: card.location.name, locationAddress: card.location.address } : {}),
    customerName: `${parties.givenName} ${parties.familyName}`.trim(),
    customerFirstName: parties.givenName,
    ...(card.persons > 1 && { persons: card.persons }),
    ...(card.extras.length > 0 && { extras: card.extras }),
    ...(row.note && { note: row.note }),
    price: card.price,
    ...(depositMinor > 0 && { deposit: { minor: depositMinor, currency: card.price.currency } }),
    ...(card.reschedule.allowed && { moveUntil: card.reschedule.until }),
    ...cancelFreeUntil(row, card, scope.now),
    ...(policy ? { policy } : {}),
  }
}

/** Until when cancelling costs nothing: its own cut-off, or the first step of the fees, whichever comes first; missing where it costs already (BOK-7). */
function cancelFreeUntil(row: BookingRow, card: BookingCard, now: Date): { cancelFreeUntil?: string } {
  const settled = settledOf(row)
  if (!card.cancel.allowed || settleCancel(settled, now, 'customer').keptMinor > 0) return {}
  const costly = feeSteps(settled).find(({ feeMinor }) => feeMinor > 0)?.after
  const until = Math.min(Date.parse(card.cancel.until), costly?.getTime() ?? Number.POSITIVE_INFINITY)
  return { cancelFreeUntil: new Date(until).toISOString() }
}
