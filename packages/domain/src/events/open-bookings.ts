import { isOpen } from '../bookings/life-cycle.ts'
import type { StaffScope, Transaction } from '../scope.ts'

/** The bookings that stand in the event's appointment and may still change, by id. */
export async function openBookings(db: StaffScope['db'] | Transaction, appointmentId: string): Promise<string[]> {
  const tx = db as Transaction
  const booked = await tx.booking.findMany({ where: { appointmentId }, select: { id: true, status: true } })
  return booked.filter(({ status }) => isOpen(status)).map(({ id }) => id)
}
