import type { CouponRow } from '@foyer/db/queries/coupons'
import type { HoldRow } from '@foyer/db/queries/holds'
import type { OfferingProvider } from '@foyer/db/queries/load-offer'
import type { Sql } from '@foyer/db/sql'
import { withCoupon } from '../coupons/with-coupon.ts'
import { DomainError } from '../errors.ts'
import type { CustomerScope, VisitorScope } from '../scope.ts'
import { priceWith } from '../services/agree.ts'
import { type Choice, type ChoiceInput, durationWith, findChoice } from '../services/choice.ts'
import { rankPlaces } from '../services/rank-places.ts'
import { seek } from '../services/seek.ts'
import { offeredAt } from '../times/offered-times.ts'

export interface Wanted extends ChoiceInput {
  startsAt: string
  locationId?: string
  /** Somebody else with the same price and duration will do. */
  orAny: boolean
  expectedTotalMinor: number
}

export interface Candidates {
  choice: Choice
  /** Whom to try, in turn. */
  providers: OfferingProvider[]
}

/**
 * Whoever may take the booking for the price and the length that were shown: the provider chosen, then, where anybody will do, those
 * who are free at that time in the business's order of fairness (BOK-2). A price that no longer holds is refused with today's.
 */
export async function findCandidates(
  scope: VisitorScope | CustomerScope,
  sql: Sql,
  wanted: Wanted,
  { held, coupon }: { held: HoldRow | null; coupon: CouponRow | null },
): Promise<Candidates> {
  const { providerId, orAny, expectedTotalMinor, locationId } = wanted
  const found = await findChoice(scope, sql, { ...wanted, providerId: orAny ? undefined : providerId })
  const choice = withCoupon(scope, found, coupon)
  const fixed = choice.providers.find(({ id }) => id === (providerId ?? held?.providerId))
  const totals = new Map(choice.providers.map((each) => [each.id, priceWith(scope, choice, each).totalMinor]))
  const suits = (each: OfferingProvider) =>
    totals.get(each.id) === expectedTotalMinor &&
    (!providerId || !fixed || durationWith(choice, each) === durationWith(choice, fixed))
  const suitable = choice.providers.filter(suits)
  if (!suitable.length || (providerId && fixed && !suits(fixed))) {
    const totalMinor = (fixed && totals.get(fixed.id)) ?? Math.min(...totals.values())
    throw new DomainError('bookings.priceChanged', { details: { totalMinor } })
  }
  if (providerId && !orAny) return { choice, providers: suitable }
  const sought = seek(scope, { ...choice, providers: suitable }, { locationId })
  const places = await offeredAt(sql, sought, new Date(wanted.startsAt))
  const ranked = await rankPlaces(scope, sql, places, held?.appointmentId)
  const free = ranked.flatMap((place) => suitable.filter(({ id }) => id === place.providerId))
  return { choice, providers: [...new Set([...(fixed && suits(fixed) ? [fixed] : []), ...free])] }
}
