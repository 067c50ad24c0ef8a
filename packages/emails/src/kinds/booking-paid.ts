import type { Composition, Setting } from '../composition.ts'
import type { Facts } from '../facts.ts'
import { composeMoneyMoved } from '../money-moved.ts'

/** The receipt of a payment (PAY-8). */
export function composeBookingPaid(facts: Facts['bookingPaid'], setting: Setting): Composition {
  const { facts: fact, rows } = setting.words
  const { paid: amount, card, due } = facts
  return composeMoneyMoved(facts, setting, { fact: fact.bookingPaid, name: rows.paid, amount, card, due })
}
