import { owers } from '@foyer/domain/payments/list-owed'

/** Whose debts the address asks for, and behind which booking the list goes on. */
export function askedOwed(search: URLSearchParams) {
  const by = owers.find((each) => each === search.get('by')) ?? 'customers'
  const [at, id] = search.get('after')?.split('~') ?? []
  return { by, ...(at && id && { after: { at, id } }) }
}
