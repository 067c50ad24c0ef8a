import { overlapsOwnBooking } from '@foyer/db/queries/change-booking'
import { lockCustomer } from '@foyer/db/queries/lock-customer'
import type { Sql } from '@foyer/db/sql'
import { DomainError } from '../errors.ts'
import type { CustomerScope, StaffScope } from '../scope.ts'

export interface Stretch {
  startsAt: Date
  endsAt: Date
}

export interface Attended {
  customerId: string
  /** When the customer has to be there: once, or at each period of an event. */
  stretches: Stretch[]
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
  { customerId, stretches, bookingId }: Attended,
): Promise<void> {
  if (scope.kind === 'staff' || scope.settings.manageBookings.allowOverlap) return
  const { businessId } = scope
  await lockCustomer(sql, businessId, customerId)
  for (const stretch of stretches)
    if (await overlapsOwnBooking(sql, { businessId, customerId, bookingId, ...stretch }))
      throw new DomainError('bookings.overlapsOwn', { field: 'startsAt' })
}
