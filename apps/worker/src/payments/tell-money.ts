import { findBooking } from '@foyer/db/queries/list-bookings'
import { findMessageParties } from '@foyer/db/queries/message-parties'
import type { SystemScope } from '@foyer/domain/scope'
import type { ToldBooking } from '../bookings/load-told.ts'

/** The booking that money was moved for, at whatever revision it is by now, with who is told. */
export async function loadForMoney(scope: SystemScope, bookingId: string): Promise<ToldBooking | null> {
  const { businessId, sql } = scope
  const [row, parties] = await Promise.all([
    findBooking(sql, { businessId, bookingId, customerId: null, providerId: null }),
    findMessageParties(sql, businessId, bookingId),
  ])
  return row && parties ? { row, parties } : null
}

interface Card {
  cardBrand: string | null
  cardLast4: string | null
}

/** The card as a message names it, where it is known. */
export const cardOf = ({ cardBrand, cardLast4 }: Card) =>
  cardBrand && cardLast4 ? { card: { brand: cardBrand, last4: cardLast4 } } : {}
