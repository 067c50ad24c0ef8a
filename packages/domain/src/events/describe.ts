import type { EventRow } from '@foyer/db/queries/events'
import type { Scope } from '../scope.ts'
import { textIn } from '../texts.ts'
import { personsPossible } from './choice.ts'
import { bookingOf } from './open-for.ts'

/** An event as its page shows it, in the reader's language; of the places only how many are left (PAN-11). */
export function describeEvent(scope: Pick<Scope, 'business' | 'settings' | 'locale' | 'now'>, event: EventRow) {
  const inLanguage = (texts: unknown) => textIn(texts, scope.locale, scope.business.languages)
  const { providerPhotos } = scope.settings.visibility
  return {
    id: event.id,
    name: inLanguage(event.name),
    description: inLanguage(event.description),
    color: event.color,
    pictureVersion: event.pictureVersion,
    zone: event.zone,
    startsAt: event.startsAt.toISOString(),
    endsAt: event.endsAt.toISOString(),
    periods: event.periods.map(({ startsAt, endsAt }) => ({
      startsAt: new Date(startsAt).toISOString(),
      endsAt: new Date(endsAt).toISOString(),
    })),
    provider: {
      id: event.providerId,
      name: event.providerName,
      title: inLanguage(event.providerTitle),
      photoVersion: providerPhotos ? event.photoVersion : null,
    },
    location: { id: event.locationId, name: inLanguage(event.locationName), address: event.locationAddress },
    price: { minor: event.priceMinor, currency: scope.business.currency },
    pricing: event.pricing,
    left: Math.max(0, event.capacity - event.taken),
    mostPersons: Math.max(0, personsPossible(event)),
    booking: bookingOf(event, scope),
    opensAt: event.opensAt?.toISOString() ?? null,
    closesAt: (event.closesAt ?? event.startsAt).toISOString(),
  }
}
export type EventCard = ReturnType<typeof describeEvent>
