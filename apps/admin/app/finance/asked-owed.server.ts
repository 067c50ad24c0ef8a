import { owers } from '@foyer/domain/payments/list-owed'
import { askedPlace } from './asked-place.server.ts'

/** Whose debts the address asks for, and behind which booking the list goes on. */
export function askedOwed(search: URLSearchParams) {
  const by = owers.find((each) => each === search.get('by')) ?? 'customers'
  const after = askedPlace(search)
  return { by, ...(after && { after }) }
}
