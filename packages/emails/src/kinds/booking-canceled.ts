import { bookingCard } from '../booking-card.ts'
import { composeBooking } from '../booking-composition.ts'
import type { Composition, Setting } from '../composition.ts'
import type { Facts } from '../facts.ts'

/** Tells that a booking no longer takes place, and why. */
export function composeBookingCanceled(facts: Facts['bookingCanceled'], setting: Setting): Composition {
  const { words, audience } = setting
  const shared = composeBooking(facts, setting, words.actions.seeBookings)
  return {
    ...shared,
    fact: words.facts.bookingCanceled[audience === 'customer' ? 'customer' : 'provider'][facts.by],
    values: { ...shared.values, reason: facts.reason },
    card: bookingCard(facts, setting, { canceled: true, reason: facts.reason, kept: facts.kept }),
  }
}
