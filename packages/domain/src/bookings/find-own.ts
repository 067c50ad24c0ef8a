import { type BookingRow, findBooking } from '@foyer/db/queries/list-bookings'
import type { Sql } from '@foyer/db/sql'
import { DomainError } from '../errors.ts'
import { ownProvider } from '../permissions.ts'
import type { CustomerScope, StaffScope } from '../scope.ts'
import { shownKinds } from './shown-kinds.ts'

/** The booking, if this customer owns it or this member of staff may see it; anything else looks as if it did not exist. */
export async function findOwn(
  scope: CustomerScope | StaffScope,
  bookingId: string,
  sql: Sql = scope.sql,
): Promise<BookingRow> {
  const row = await findBooking(sql, {
    businessId: scope.businessId,
    bookingId,
    customerId: scope.kind === 'customer' ? scope.customerId : null,
    providerId: scope.kind === 'staff' ? ownProvider(scope) : null,
  })
  if (!row || (scope.kind === 'customer' && !shownKinds(scope).includes(row.eventId ? 'event' : 'appointment')))
    throw new DomainError('bookings.notFound')
  return row
}
