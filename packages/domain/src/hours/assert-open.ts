import { DomainError } from '../errors.ts'
import type { Transaction } from '../scope.ts'

/** Hours can only be at open locations of the business. */
export async function assertOpen(tx: Transaction, locationIds: readonly (string | null)[], field: string) {
  const ids = [...new Set(locationIds.filter((each) => each !== null))]
  const open = await tx.location.count({ where: { id: { in: ids }, active: true } })
  if (open !== ids.length) throw new DomainError('locations.notFound', { field })
}
