import { v5 as uuidv5 } from 'uuid'
import { z } from 'zod'
import { cancelForStaff } from '../bookings/cancel.ts'
import { DomainError } from '../errors.ts'
import { record } from '../record.ts'
import type { StaffScope } from '../scope.ts'
import { inTransaction } from '../transaction.ts'
import { findSeen } from './find-seen.ts'
import { openBookings } from './open-bookings.ts'
import { freePeriods } from './write-periods.ts'

export const cancelInput = z.strictObject({
  eventId: z.uuid(),
  /** Read by everybody who booked. */
  reason: z.string().trim().max(500).optional(),
  key: z.uuid(),
})

/**
 * Calls the event off: nobody can book it any more, the provider's time is free, and every booking is cancelled on the business's account
 * with its message and its ledger reversed (BOK-7, 10). Repeated, it goes on where it was interrupted and does nothing twice.
 */
export async function cancel(scope: StaffScope, { eventId, reason, key }: z.infer<typeof cancelInput>) {
  const { appointmentId } = await findSeen(scope, eventId)
  await inTransaction(scope, async (tx) => {
    const { count } = await tx.event.updateMany({
      where: { id: eventId, canceledAt: null },
      data: { canceledAt: scope.now, updatedAt: scope.now, revision: { increment: 1 } },
    })
    if (!count) return
    await freePeriods(tx, eventId)
    await record(scope, tx, { action: 'events.canceled', subjectKind: 'event', subjectId: eventId })
  })
  let canceled = 0
  for (const bookingId of await openBookings(scope.db, appointmentId))
    if (await cancelOne(scope, { bookingId, reason, key: uuidv5(bookingId, key) })) canceled++
  return { eventId, canceled }
}

/** False where the customer was faster. */
async function cancelOne(scope: StaffScope, input: { bookingId: string; reason: string | undefined; key: string }) {
  try {
    await cancelForStaff(scope, input)
    return true
  } catch (error) {
    if (error instanceof DomainError && error.reason === 'bookings.notPossible') return false
    throw error
  }
}
