import { timeValues } from '../appointment-time.ts'
import { bookingCard } from '../booking-card.ts'
import { composeBooking } from '../booking-composition.ts'
import type { Composition, Setting } from '../composition.ts'
import type { Facts } from '../facts.ts'

/** Tells of a booking's new time beside the old one. */
export function composeBookingRescheduled(facts: Facts['bookingRescheduled'], setting: Setting): Composition {
  const { words, audience } = setting
  const shared = composeBooking(facts, setting, words.actions.seeBooking)
  return {
    ...shared,
    fact: words.facts.bookingRescheduled[audience === 'customer' ? 'customer' : 'provider'][facts.by],
    values: {
      ...shared.values,
      old_date_time: timeValues(facts, setting).full(facts.oldStartsAt),
      reason: facts.reason,
    },
    card: bookingCard(facts, setting, { before: facts.oldStartsAt, reason: facts.reason }),
  }
}
