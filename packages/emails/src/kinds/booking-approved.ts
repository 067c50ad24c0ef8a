import { bookingCard } from '../booking-card.ts'
import { composeBooking } from '../booking-composition.ts'
import type { Composition, Setting } from '../composition.ts'
import type { Facts } from '../facts.ts'

/** Confirms a booking, made at once or after approval; for someone new it is the way into the portal too (ACC-10). */
export function composeBookingApproved(facts: Facts['bookingApproved'], setting: Setting): Composition {
  const { words, audience } = setting
  const isChangeable = facts.moveUntil !== undefined || facts.cancelFreeUntil !== undefined
  const shared = composeBooking(facts, setting, isChangeable ? words.actions.seeOrChange : words.actions.seeBooking)
  return {
    ...shared,
    fact: words.facts.bookingApproved[audience === 'customer' ? 'customer' : 'provider'][facts.after],
    values: { ...shared.values, link_note: shared.action && facts.signsIn ? words.linkNote : undefined },
    card: bookingCard(facts, setting),
  }
}
