import { isServedBy } from '@foyer/db/queries/search-customers'
import { DomainError } from '../errors.ts'
import { seesOwnOnly } from '../permissions.ts'
import type { StaffScope } from '../scope.ts'

/** Providers reach only customers they have bookings with; anybody else looks as if they did not exist (ADM-3). */
export async function assertSeen(scope: StaffScope, customerId: string): Promise<void> {
  if (!seesOwnOnly(scope.role)) return
  const { businessId, providerId } = scope
  if (!providerId || !(await isServedBy(scope.sql, { businessId, customerId, providerId })))
    throw new DomainError('customers.notFound')
}
