import { takeToSettle } from '@foyer/db/queries/refunds'
import type { InstallationScope } from '../installation-scope.ts'
import { queueBatches, queueEach } from '../queue-batches.ts'

/**
 * Queues giving back for every booking that was paid online and for which the business owes something now, whatever brought that about: a
 * cancellation, an edit, a waiver, a time that had gone. Each once however many workers do it (BOK-8, PAY-6).
 */
export async function queueRefunds(scope: InstallationScope): Promise<{ queued: number }> {
  const { queued } = await queueBatches(scope, async (tx, limit) => {
    const looked = await takeToSettle(tx, limit)
    const owed = looked.filter(({ isOwed }) => isOwed)
    const bookings = owed.map(({ businessId, bookingId }) => ({ businessId, bookingId }))
    return { ...(await queueEach(scope, tx, 'payments.refundDue', bookings)), taken: looked.length }
  })
  return { queued }
}
