import { loadOffer, type OfferedExtra, type OfferingProvider, type ServiceOffer } from '@foyer/db/queries/load-offer'
import type { Sql } from '@foyer/db/sql'
import { z } from 'zod'
import type { AgreedCoupon } from '../coupons/agreed-coupon.ts'
import { DomainError } from '../errors.ts'
import { seesOwnOnly } from '../permissions.ts'
import type { QuotedPrice } from '../quotes/quoted-price.ts'
import type { Scope } from '../scope.ts'

/** What somebody wants to book, but for the time; without a provider anybody will do. */
export const choiceShape = {
  serviceId: z.uuid(),
  providerId: z.uuid().optional(),
  persons: z.int().min(1).max(500).default(1),
  extras: z
    .array(z.strictObject({ extraId: z.uuid(), quantity: z.int().min(1).max(100) }))
    .max(30)
    .default([]),
}
const choiceInput = z.strictObject(choiceShape)
export type ChoiceInput = z.input<typeof choiceInput>

/** The same, found in what the business offers. */
export interface Choice {
  offer: ServiceOffer
  /** Whoever may perform it: the one chosen, or all that offer it, in the business's order. */
  providers: OfferingProvider[]
  persons: number
  extras: { extra: OfferedExtra; quantity: number }[]
  /** Found usable for it. */
  coupon?: AgreedCoupon
  /** The price that was agreed by a quote, in place of what it costs today (INV-5). */
  quoted?: QuotedPrice
}

/** Finds what was chosen; refuses what is not on offer, and more persons than there are places (BOK-1, 2). */
export async function findChoice(scope: Scope, sql: Sql, input: ChoiceInput): Promise<Choice> {
  return choose(scope, await loadOffer(sql, scope.businessId, input.serviceId), input)
}

/** The same of an offer that is known. */
export function choose(scope: Scope, offer: ServiceOffer | null, input: ChoiceInput): Choice {
  const { providerId, persons = 1, extras = [] } = input
  if (!offer) throw new DomainError('services.notFound')
  const providers = offer.providers.filter(({ id }) => mayBookWith(scope, id) && (!providerId || id === providerId))
  if (providerId && !providers.length) throw new DomainError('services.notFound', { field: 'providerId' })
  if (persons > mostPersons(offer)) throw new DomainError('bookings.tooManyPersons', { field: 'persons' })
  return { offer, providers, persons, extras: extras.map((each) => findExtra(offer, each)) }
}

/** A member of staff who is a provider sees no calendar but the own one (ADM-3). */
export const mayBookWith = (scope: Scope, providerId: string) =>
  scope.kind !== 'staff' || !seesOwnOnly(scope.role) || scope.providerId === providerId

/** Most persons of one booking. */
export const mostPersons = ({ capacity, mostPersons: most }: Pick<ServiceOffer, 'capacity' | 'mostPersons'>): number =>
  Math.min(capacity, most ?? capacity)

function findExtra({ extras }: ServiceOffer, { extraId, quantity }: { extraId: string; quantity: number }) {
  const extra = extras.find(({ id }) => id === extraId)
  if (!extra || quantity > extra.mostQuantity) throw new DomainError('services.notFound', { field: 'extras' })
  return { extra, quantity }
}

/** How long it takes with this provider, extras included, in minutes. */
export const durationWith = ({ offer, extras }: Choice, provider: OfferingProvider): number =>
  (provider.durationMinutes ?? offer.durationMinutes) +
  extras.reduce((sum, { extra, quantity }) => sum + extra.durationMinutes * quantity, 0)
