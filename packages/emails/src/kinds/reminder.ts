import { bookingCard } from '../booking-card.ts'
import { composeBooking } from '../booking-composition.ts'
import type { Composition, Setting } from '../composition.ts'
import type { Facts } from '../facts.ts'

/** Reminds of a booking before it starts. */
export function composeReminder(facts: Facts['reminder'], setting: Setting): Composition {
  const { words, audience } = setting
  return {
    ...composeBooking(facts, setting, words.actions.seeBooking),
    fact: words.facts.reminder[audience === 'customer' ? 'customer' : 'provider'],
    card: bookingCard(facts, setting),
  }
}
