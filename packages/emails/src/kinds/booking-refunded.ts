import type { Composition, Setting } from '../composition.ts'
import type { Facts } from '../facts.ts'
import { composeMoneyMoved } from '../money-moved.ts'

/** Tells that money is on its way back, or was given back (BOK-8). */
export function composeBookingRefunded(facts: Facts['bookingRefunded'], setting: Setting): Composition {
  const { facts: fact, rows, methods } = setting.words
  const { refunded: amount, card, method, asCredit } = facts
  const told = asCredit ? fact.bookingCredited : method === 'cash' ? fact.bookingGivenBack : fact.bookingRefunded
  return composeMoneyMoved(facts, setting, {
    ...{ fact: told, name: rows.refunded, amount, card },
    way: method && methods[method],
  })
}
