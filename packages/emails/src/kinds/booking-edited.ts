import { bookingCard } from '../booking-card.ts'
import { composeBooking } from '../booking-composition.ts'
import type { Composition, Setting } from '../composition.ts'
import type { Facts } from '../facts.ts'

/** Tells what changed of a booking beside its time: persons, extras, note, price, each with what it was (BOK-13). */
export function composeBookingEdited(facts: Facts['bookingEdited'], setting: Setting): Composition {
  const { words, audience } = setting
  return {
    ...composeBooking(facts, setting, words.actions.seeBooking),
    fact: words.facts.bookingEdited[audience === 'customer' ? 'customer' : 'provider'][facts.by],
    card: bookingCard(facts, setting, { edited: facts.before }),
  }
}
