import { type AppointmentRow, findAppointment } from '@foyer/db/queries/appointments'
import type { Sql } from '@foyer/db/sql'
import { findOwn } from '../bookings/find-own.ts'
import { mayStaffChange } from '../bookings/policy.ts'
import { DomainError } from '../errors.ts'
import { ownProvider } from '../permissions.ts'
import type { StaffScope } from '../scope.ts'

/** The appointment, if this member of staff may see it; anything else looks as if it did not exist. */
export async function findSeen(
  scope: StaffScope,
  appointmentId: string,
  sql: Sql = scope.sql,
): Promise<AppointmentRow> {
  const { businessId } = scope
  const row = await findAppointment(sql, { businessId, appointmentId, providerId: ownProvider(scope) })
  if (!row) throw new DomainError('bookings.notFound')
  return row
}

/** The same with the bookings that stand in it; one that is over, or in which somebody did not come, is not changed any more. */
export async function findChangeable(scope: StaffScope, sql: Sql, appointmentId: string) {
  const appointment = await findSeen(scope, appointmentId, sql)
  const standing = appointment.attendees.filter(({ status }) => status !== 'CANCELED' && status !== 'REJECTED')
  const bookings = []
  for (const { bookingId } of standing) bookings.push(await findOwn(scope, bookingId, sql))
  const [first] = bookings
  if (!first || !bookings.every(mayStaffChange)) throw new DomainError('bookings.notPossible')
  return { appointment, bookings, first }
}
