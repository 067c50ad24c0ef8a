import { bookingCard } from '../booking-card.ts'
import { composeBooking } from '../booking-composition.ts'
import type { Composition, Setting } from '../composition.ts'
import type { Facts } from '../facts.ts'

/** Tells that the business could not accept a request, and why if it says so. */
export function composeBookingRejected(facts: Facts['bookingRejected'], setting: Setting): Composition {
  const { words, audience } = setting
  const shared = composeBooking(facts, setting, words.actions.seeBookings)
  return {
    ...shared,
    fact: words.facts.bookingRejected[audience === 'customer' ? 'customer' : 'provider'],
    values: { ...shared.values, reason: facts.reason },
    card: bookingCard(facts, setting, { canceled: true, reason: facts.reason }),
  }
}
