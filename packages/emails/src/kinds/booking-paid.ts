import type { Composition, Setting } from '../composition.ts'
import type { Facts } from '../facts.ts'
import { composeMoneyMoved } from '../money-moved.ts'

/** The receipt of a payment (PAY-8). */
export function composeBookingPaid(facts: Facts['bookingPaid'], setting: Setting): Composition {
  const { facts: fact, rows, methods } = setting.words
  const { paid: amount, card, method, due } = facts
  return composeMoneyMoved(facts, setting, {
    fact: fact.bookingPaid,
    name: rows.paid,
    amount,
    card,
    way: method && methods[method],
    due,
  })
}
