import { type BookingRow, findAnyBooking } from '@foyer/db/queries/list-bookings'
import { findMessageParties, type MessageParties } from '@foyer/db/queries/message-parties'
import { isOpen as mayTakePlace } from '@foyer/domain/bookings/life-cycle'
import type { SystemScope } from '@foyer/domain/scope'

/** A booking with the people who are told about it. */
export interface ToldBooking {
  row: BookingRow
  parties: MessageParties
}

/** The booking with who is told, at whatever revision it is by now. */
export async function loadBooking(
  { businessId, sql }: SystemScope,
  { bookingId }: { bookingId: string },
): Promise<ToldBooking | null> {
  const [row, parties] = await Promise.all([
    findAnyBooking(sql, businessId, bookingId),
    findMessageParties(sql, businessId, bookingId),
  ])
  return row && parties ? { row, parties } : null
}

/** The same, if it is still at that revision: a job about an earlier one has nothing to tell any more. */
export async function loadTold(
  scope: SystemScope,
  asked: { bookingId: string; revision: number },
): Promise<ToldBooking | null> {
  const told = await loadBooking(scope, asked)
  return told?.row.revision === asked.revision ? told : null
}

/** Whether it may still take place. */
export const isOpen = ({ row }: ToldBooking): boolean => mayTakePlace(row.status)
