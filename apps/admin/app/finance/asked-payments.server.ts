import { moneyMethods } from '@foyer/domain/bookings/payment-methods'
import { type Asked, askedDays } from './asked-days.server.ts'

/** Which days and way of paying the address asks for, and what the API is asked with. */
export function askedPayments(search: URLSearchParams, place: Asked) {
  const { days, span, before } = askedDays(search, place)
  const method = moneyMethods.find((each) => each === search.get('method'))
  return { days, method, input: { ...span, ...(method && { method }), ...(before && { before }) } }
}
