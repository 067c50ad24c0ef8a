import { z } from 'zod'
import { DomainError } from '../errors.ts'
import { minorInput } from '../prices/terms.ts'
import type { CustomerScope, StaffScope } from '../scope.ts'
import { endWithStatus } from './end-with-status.ts'
import { mayCancel, mayStaffChange } from './policy.ts'
import { settleCancel, settledOf } from './settle.ts'
import { snapshotOf } from './snapshot.ts'
import { waiverInput, waiverOf } from './waiver.ts'

const reason = z.string().trim().max(500).optional()

export const cancelInput = z.strictObject({
  bookingId: z.uuid(),
  reason,
  /** What was shown to be kept, in minor units. */
  expectedKeptMinor: minorInput.optional(),
  /** Where the money goes, where the customer may choose (BOK-8). */
  refundTo: z.enum(['card', 'credit']).optional(),
  key: z.uuid(),
})

/** A customer cancels within switch and cut-off; what is kept follows the terms that were agreed (BOK-6, 7). Nothing is deleted. */
export async function cancel(scope: CustomerScope, input: z.infer<typeof cancelInput>) {
  const { cancelReason } = scope.settings.manageBookings
  if (cancelReason === 'required' && !input.reason)
    throw new DomainError('bookings.reasonRequired', { field: 'reason' })
  const told = cancelReason === 'none' ? null : input.reason || null
  return endWithStatus(scope, { ...input, reason: told, status: 'CANCELED' }, (booking) => {
    const verdict = mayCancel(booking, snapshotOf(booking), scope.settings, scope.now)
    if (!verdict.allowed) throw new DomainError(verdict.why === 'tooLate' ? 'bookings.tooLate' : 'bookings.notPossible')
    return { settlement: settleCancel(settledOf(booking), scope.now, 'customer') }
  })
}

export const cancelForStaffInput = z.strictObject({
  bookingId: z.uuid(),
  reason,
  /** Then it costs what it costs the customer; else the business causes it and nothing is kept. */
  atCustomersRequest: z.boolean().default(false),
  expectedKeptMinor: minorInput.optional(),
  ...waiverInput,
  key: z.uuid(),
})

/** Staff cancel at any time; for the customer at the agreed fee, which they may waive, or on the business's account (BOK-6, 7, ADM-4). */
export async function cancelForStaff(scope: StaffScope, input: z.input<typeof cancelForStaffInput>) {
  const { bookingId, key, expectedKeptMinor, reason: told, atCustomersRequest = false, ...waiver } = input
  const causedBy = atCustomersRequest ? 'customer' : 'business'
  const waiveReason = atCustomersRequest ? waiverOf(scope, waiver) : undefined
  const asked = { atCustomersRequest, waiveReason: waiveReason ?? null }
  return endWithStatus(
    scope,
    { bookingId, key, expectedKeptMinor, reason: told || null, status: 'CANCELED', asked },
    (booking) => {
      if (!mayStaffChange(booking)) throw new DomainError('bookings.notPossible')
      return { settlement: settleCancel(settledOf(booking), scope.now, causedBy), waiveReason }
    },
  )
}
