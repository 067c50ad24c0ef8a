import type { BookingCard } from '@foyer/domain/bookings/card'
import type { Locale } from '@foyer/domain/locales'
import type { SystemScope } from '@foyer/domain/scope'
import { textIn } from '@foyer/domain/texts'
import type { BookingFacts } from '@foyer/emails/facts'
import type { ToldBooking } from './load-told.ts'

/** A booking as messages tell it, in the reader's language; both zones go along, the message leads with the right one (PAN-3). */
export function bookingFacts(
  scope: SystemScope,
  { parties }: ToldBooking,
  card: BookingCard,
  locale: Locale,
): BookingFacts {
  const policy = textIn(scope.settings.policies.cancellation, locale, scope.business.languages)
  return {
    bookingNumber: String(card.number),
    serviceName: card.service.name,
    startsAt: card.startsAt,
    endsAt: card.endsAt,
    zone: card.zone,
    ...(parties.customerZone ? { viewerZone: parties.customerZone } : {}),
    online: card.online,
    ...(card.meetingUrl ? { meetingUrl: card.meetingUrl } : {}),
    providerName: card.provider.name,
    ...(card.location ? { locationName: card.location.name, locationAddress: card.location.address } : {}),
    customerName: `${parties.givenName} ${parties.familyName}`.trim(),
    customerFirstName: parties.givenName,
    price: card.price,
    ...(policy ? { policy } : {}),
  }
}
