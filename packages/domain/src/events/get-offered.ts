import { findEvent } from '@foyer/db/queries/events'
import type { Sql } from '@foyer/db/sql'
import { z } from 'zod'
import { assertPageOn } from '../bookings/page-on.ts'
import { findCoupon, typedCoupon } from '../coupons/find-coupon.ts'
import { withEventCoupon } from '../coupons/with-coupon.ts'
import { DomainError } from '../errors.ts'
import type { CustomerScope, VisitorScope } from '../scope.ts'
import { describePrice } from '../services/describe-price.ts'
import { choiceOf } from './choice.ts'
import { describeEvent } from './describe.ts'

export const getOfferedInput = z.strictObject({
  eventId: z.uuid(),
  persons: z.int().min(1).max(500).default(1),
  coupon: typedCoupon,
})

/** An announced event, and what so many places in it cost (BOK-10, PRI-1). */
export async function getOffered(scope: VisitorScope | CustomerScope, input: z.input<typeof getOfferedInput>) {
  const { eventId, persons, coupon: typed } = getOfferedInput.parse(input)
  const coupon = await findCoupon(scope, typed)
  const event = await findOffered(scope, eventId)
  const card = describeEvent(scope, event)
  const wanted = Math.max(1, Math.min(persons, card.mostPersons))
  const choice = withEventCoupon(scope, choiceOf(event, wanted), coupon)
  return { ...card, persons: wanted, priced: describePrice(scope, choice) }
}

/** What visitors may know of: published, and not while the business hides events (PAN-2). */
export async function findOffered(scope: VisitorScope | CustomerScope, eventId: string, sql: Sql = scope.sql) {
  assertPageOn(scope)
  const { businessId, settings } = scope
  const event = settings.visibility.events ? await findEvent(sql, { businessId, eventId, providerId: null }) : null
  if (!event?.published) throw new DomainError('events.notFound')
  return event
}
