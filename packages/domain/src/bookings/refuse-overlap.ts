import { overlapsOwnBooking } from '@foyer/db/queries/change-booking'
import { lockCustomer } from '@foyer/db/queries/lock-customer'
import type { Sql } from '@foyer/db/sql'
import { DomainError } from '../errors.ts'
import type { CustomerScope, StaffScope } from '../scope.ts'

export interface AttendedStretch {
  customerId: string
  startsAt: Date
  endsAt: Date
  /** The booking that is to stand there, if it exists already. */
  bookingId: string | null
}

/**
 * One customer cannot be at two places at a time, unless the business says that they can; for staff it is theirs to judge (BOK-4).
 * Locks the customer until the transaction ends, so that two requests at once cannot both find nothing; after the providers, always.
 */
export async function refuseOverlap(
  scope: CustomerScope | StaffScope,
  sql: Sql,
  stretch: AttendedStretch,
): Promise<void> {
  if (scope.kind === 'staff' || scope.settings.manageBookings.allowOverlap) return
  await lockCustomer(sql, scope.businessId, stretch.customerId)
  if (await overlapsOwnBooking(sql, { businessId: scope.businessId, ...stretch }))
    throw new DomainError('bookings.overlapsOwn', { field: 'startsAt' })
}
