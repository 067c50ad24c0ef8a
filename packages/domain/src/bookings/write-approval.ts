import { approveBooking } from '@foyer/db/queries/approve-booking'
import type { BookingStep } from '@foyer/db/queries/booking-step'
import { planReminders } from '@foyer/db/queries/change-booking'
import type { BookingRow } from '@foyer/db/queries/list-bookings'
import type { Sql } from '@foyer/db/sql'
import type { Scope } from '../scope.ts'
import { plannedReminders } from './reminders.ts'

/** Approves a request with the reminders it then has; the new revision, null where somebody was faster (BOK-16, MSG-5). */
export async function writeApproval(
  scope: Scope,
  sql: Sql,
  booking: BookingRow,
  step: BookingStep,
): Promise<number | null> {
  const revision = await approveBooking(sql, step)
  if (revision === null) return null
  const reminders = plannedReminders(scope.settings, { ...booking, status: 'APPROVED' }, scope.now)
  await planReminders(sql, { businessId: scope.businessId, bookingId: booking.id, revision, reminders })
  return revision
}
