import { type BookingRow, findBooking } from '@foyer/db/queries/list-bookings'
import { findMessageParties, type MessageParties } from '@foyer/db/queries/message-parties'
import { isOpen as mayTakePlace } from '@foyer/domain/bookings/life-cycle'
import type { SystemScope } from '@foyer/domain/scope'

/** A booking with the people who are told about it. */
export interface ToldBooking {
  row: BookingRow
  parties: MessageParties
}

/** The booking, if it is still at that revision: a job about an earlier one has nothing to tell any more. */
export async function loadTold(
  scope: SystemScope,
  { bookingId, revision }: { bookingId: string; revision: number },
): Promise<ToldBooking | null> {
  const [row, parties] = await Promise.all([
    findBooking(scope.sql, { businessId: scope.businessId, bookingId, customerId: null, providerId: null }),
    findMessageParties(scope.sql, scope.businessId, bookingId),
  ])
  return row && parties && row.revision === revision ? { row, parties } : null
}

/** Whether it may still take place. */
export const isOpen = ({ row }: ToldBooking): boolean => mayTakePlace(row.status)
