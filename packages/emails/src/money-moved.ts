import { formatCard } from '@foyer/format/cards'
import { inMoney } from './booked-rows.ts'
import { bookingCard } from './booking-card.ts'
import { composeBooking } from './booking-composition.ts'
import type { Composition, Row, Setting } from './composition.ts'
import type { BookingFacts, Money, PaidBy } from './facts.ts'

interface Moved {
  fact: string
  /** What the row of the amount is called. */
  name: string
  amount: Money
  card?: PaidBy
  /** How else it was paid, in words. */
  way?: string
  due?: Money
}

/** A message about money of a booking: how much, over which card, what for, and what is still to pay. */
export function composeMoneyMoved(
  facts: BookingFacts & { panelUrl?: string },
  setting: Setting,
  { fact, name, amount, card, way, due }: Moved,
): Composition {
  const { rows, actions } = setting.words
  const shared = composeBooking(facts, setting, actions.seeBooking)
  const value = inMoney(amount, setting)
  const more = card ? formatCard(card) : way
  const moved: Row[] = [
    ...(facts.price ? [{ name: rows.price, value: inMoney(facts.price, setting) }] : []),
    { name, value, ...(more && { more }) },
    ...(due ? [{ name: rows.due, value: inMoney(due, setting) }] : []),
  ]
  return { ...shared, fact, values: { ...shared.values, amount: value }, card: bookingCard(facts, setting, { moved }) }
}
