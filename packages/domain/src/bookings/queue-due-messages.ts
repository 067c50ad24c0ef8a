import { type DueMessage, takeDueMessages } from '@foyer/db/queries/due-messages'
import type { SqlTransaction } from '@foyer/db/sql'
import type { InstallationScope } from '../installation-scope.ts'
import { queueBatches } from '../queue-batches.ts'

/**
 * Moves planned messages that are due to the queue, each exactly once however many workers do it: reminders, of which one held back
 * past the start is dropped (MSG-5), and notices of cancellations that are not taken back any more (BOK-9).
 */
export async function queueDueMessages(scope: InstallationScope): Promise<{ queued: number; dropped: number }> {
  const { taken, queued } = await queueBatches(scope, (tx, limit) => queueMessages(scope, tx, limit))
  return { queued, dropped: taken - queued }
}

async function queueMessages(scope: InstallationScope, tx: SqlTransaction, limit: number) {
  const due = await takeDueMessages(tx, scope.now, limit)
  const timely = due.filter(({ kind, startsAt }) => kind === 'canceled' || startsAt > scope.now)
  for (const message of timely) await queueOne(scope, tx, message)
  return { taken: due.length, queued: timely.length }
}

async function queueOne({ enqueue }: InstallationScope, tx: SqlTransaction, message: DueMessage): Promise<void> {
  const { businessId, bookingId, revision, kind, offsetMinutes, changeId } = message
  if (kind === 'reminder') await enqueue(tx, 'bookings.reminderDue', { businessId, bookingId, revision, offsetMinutes })
  else await enqueue(tx, 'bookings.canceled', { businessId, bookingId, revision, changeId: changeId ?? '' })
}
