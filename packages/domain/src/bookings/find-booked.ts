import { type BookingRow, findAnyBooking } from '@foyer/db/queries/list-bookings'
import { DomainError } from '../errors.ts'
import type { VisitorScope } from '../scope.ts'
import { hashSecret } from '../secrets.ts'

/** The one booking that a pass is for, as long as the pass lives, with what its guest typed (BOK-1). */
export async function findBooked(scope: VisitorScope, pass: string): Promise<{ row: BookingRow; guest: unknown }> {
  const { businessId, now } = scope
  const found = await scope.db.bookingPass.findFirst({
    where: { secretHash: hashSecret(pass), expiresAt: { gt: now } },
    select: { bookingId: true, booking: { select: { guest: true } } },
  })
  const row = found && (await findAnyBooking(scope.sql, businessId, found.bookingId))
  if (!found || !row) throw new DomainError('bookings.notFound')
  return { row, guest: found.booking.guest }
}
