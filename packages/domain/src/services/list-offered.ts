import type { ListedOffer } from '@foyer/db/queries/load-offer'
import { z } from 'zod'
import { assertPageOn } from '../bookings/page-on.ts'
import type { CustomerScope, StaffScope, VisitorScope } from '../scope.ts'
import { textIn } from '../texts.ts'
import { termsOf } from './agree.ts'
import { knownLastEnd, knownLocations, knownOffers } from './catalogue.ts'
import { mayBookWith, mostPersons } from './choice.ts'

export const listOfferedInput = z.strictObject({
  /** Only this one. */
  serviceId: z.uuid().optional(),
})

/**
 * What the booking page offers, by category in the business's order and in the visitor's language: only services that somebody
 * performs, and of the providers what a visitor may know (BOK-1, PAN-11). Moneys in minor units, times in minutes.
 */
export async function listOffered(
  scope: VisitorScope | CustomerScope | StaffScope,
  input: z.infer<typeof listOfferedInput>,
) {
  assertPageOn(scope)
  const { business, locale, settings } = scope
  const [all, locations, lastEnd] = await Promise.all([
    knownOffers(scope),
    knownLocations(scope),
    settings.visibility.events ? knownLastEnd(scope) : null,
  ])
  const loaded = input.serviceId ? all.filter(({ id }) => id === input.serviceId) : all
  const inLanguage = (texts: unknown) => textIn(texts, locale, business.languages)
  const offers = loaded.map((offer) => ({
    ...offer,
    providers: offer.providers.filter(({ id }) => mayBookWith(scope, id)),
  }))
  const bookable = offers.filter(({ providers }) => providers.length > 0)
  const categories = new Map<string, ListedOffer[]>()
  for (const offer of bookable) categories.set(offer.categoryId, [...(categories.get(offer.categoryId) ?? []), offer])
  return {
    currency: business.currency,
    taxesIncluded: scope.settings.prices.taxesIncluded,
    /** Whether an event is announced that is not over; they have a page of their own (BOK-10). */
    hasEvents: lastEnd !== null && lastEnd > scope.now,
    locations: locations.map((each) => ({ ...each, name: inLanguage(each.name) })),
    categories: [...categories].map(([id, services]) => ({
      id,
      name: inLanguage(services[0]?.categoryName),
      services: services.map((offer) => describeOffer(scope, offer, inLanguage)),
    })),
  }
}
export type Offered = Awaited<ReturnType<typeof listOffered>>
export type OfferedService = Offered['categories'][number]['services'][number]

function describeOffer(
  scope: VisitorScope | CustomerScope | StaffScope,
  offer: ListedOffer,
  inLanguage: (texts: unknown) => string,
) {
  const showsPhotos = scope.settings.visibility.providerPhotos
  const { needsApproval, horizonDays } = termsOf(scope, offer)
  const prices = offer.providers.map(({ priceMinor }) => priceMinor ?? offer.priceMinor)
  const durations = offer.providers.map(({ durationMinutes }) => durationMinutes ?? offer.durationMinutes)
  return {
    id: offer.id,
    name: inLanguage(offer.name),
    description: inLanguage(offer.description),
    color: offer.color,
    online: offer.online,
    pricing: offer.pricing,
    /** Of whoever is the cheapest; isFrom where others cost more. */
    fromMinor: Math.min(...prices),
    isFrom: new Set(prices).size > 1,
    durationMinutes: Math.min(...durations),
    longestMinutes: Math.max(...durations),
    mostPersons: mostPersons(offer),
    needsApproval,
    horizonDays,
    extras: offer.extras.map(({ id, name, description, priceMinor, pricing, durationMinutes, mostQuantity }) => ({
      ...{ id, name: inLanguage(name), description: inLanguage(description) },
      ...{ priceMinor, pricing, durationMinutes, mostQuantity },
    })),
    providers: offer.providers.map(({ id, name, title, photoVersion }) => ({
      ...{ id, name, title: inLanguage(title), photoVersion: showsPhotos ? photoVersion : null },
    })),
  }
}
