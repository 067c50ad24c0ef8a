import { bookingCard } from '../booking-card.ts'
import { composeBooking } from '../booking-composition.ts'
import type { Composition, Setting } from '../composition.ts'
import type { Facts } from '../facts.ts'
import { webAddress } from '../lines.ts'

/** Tells that a request has arrived and the time is kept until the business decides; the provider is shown where to (BOK-16). */
export function composeBookingPending(facts: Facts['bookingPending'], setting: Setting): Composition {
  const { words, audience } = setting
  const shared = composeBooking(facts, setting, words.actions.seeRequest)
  const url = audience === 'provider' ? webAddress(facts.decideUrl) : undefined
  return {
    ...shared,
    fact: words.facts.bookingPending[audience === 'customer' ? 'customer' : 'provider'],
    values: {
      ...shared.values,
      link_note: shared.action && facts.signsIn ? words.linkNote : undefined,
      staff_url: url,
    },
    ...(url && { action: { label: words.actions.decide, url } }),
    card: bookingCard(facts, setting),
  }
}
