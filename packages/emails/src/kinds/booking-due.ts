import type { Composition, Setting } from '../composition.ts'
import type { Facts } from '../facts.ts'
import { composeMoneyMoved } from '../money-moved.ts'

/** Asks for what is owed for a booking. */
export function composeBookingDue(facts: Facts['bookingDue'], setting: Setting): Composition {
  const { facts: fact, rows } = setting.words
  return composeMoneyMoved(facts, setting, { fact: fact.bookingDue, name: rows.due, amount: facts.due })
}
