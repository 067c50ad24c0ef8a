import { z } from 'zod'
import { DomainError } from '../errors.ts'
import type { CustomerScope, StaffScope } from '../scope.ts'
import { endWithStatus } from './end-with-status.ts'
import { mayCancel, mayStaffChange } from './policy.ts'
import { snapshotOf } from './snapshot.ts'

export const cancelInput = z.strictObject({
  bookingId: z.uuid(),
  reason: z.string().trim().max(500).optional(),
  key: z.uuid(),
})

/** Cancels a booking: the customer within switch and cut-off, staff at any time (BOK-6). Nothing is deleted. */
export async function cancel(
  scope: CustomerScope | StaffScope,
  { bookingId, reason, key }: z.infer<typeof cancelInput>,
) {
  const { cancelReason } = scope.settings.manageBookings
  if (scope.kind === 'customer' && cancelReason === 'required' && !reason)
    throw new DomainError('bookings.reasonRequired', { field: 'reason' })
  const kept = scope.kind === 'customer' && cancelReason === 'none' ? null : reason || null
  return endWithStatus(scope, { bookingId, reason: kept, key, status: 'CANCELED' }, (booking) => {
    if (scope.kind === 'staff') {
      if (!mayStaffChange(booking)) throw new DomainError('bookings.notPossible')
      return
    }
    const verdict = mayCancel(booking, snapshotOf(booking), scope.settings, scope.now)
    if (!verdict.allowed) throw new DomainError(verdict.why === 'tooLate' ? 'bookings.tooLate' : 'bookings.notPossible')
  })
}
