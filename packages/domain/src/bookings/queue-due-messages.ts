import { type DueMessage, takeDueMessages } from '@foyer/db/queries/due-messages'
import type { SqlTransaction } from '@foyer/db/sql'
import type { InstallationScope } from '../installation-scope.ts'
import { retrying } from '../transaction.ts'

const batch = 100

/**
 * Moves planned messages that are due to the queue, each exactly once however many workers do it: reminders, of which one held back
 * past the start is dropped (MSG-5), and notices of cancellations that are not taken back any more (BOK-9).
 */
export async function queueDueMessages(scope: InstallationScope): Promise<{ queued: number; dropped: number }> {
  const sum = { queued: 0, dropped: 0 }
  for (let taken = batch; taken === batch; ) {
    const due = await retrying(() => scope.sql.transaction((tx) => queueBatch(scope, tx)))
    taken = due.taken
    sum.queued += due.queued
    sum.dropped += due.taken - due.queued
  }
  return sum
}

async function queueBatch(scope: InstallationScope, tx: SqlTransaction) {
  const due = await takeDueMessages(tx, scope.now, batch)
  const timely = due.filter(({ kind, startsAt }) => kind === 'canceled' || startsAt > scope.now)
  for (const message of timely) await queueOne(scope, tx, message)
  return { taken: due.length, queued: timely.length }
}

async function queueOne({ enqueue }: InstallationScope, tx: SqlTransaction, message: DueMessage): Promise<void> {
  const { businessId, bookingId, revision, kind, offsetMinutes, changeId } = message
  if (kind === 'reminder') await enqueue(tx, 'bookings.reminderDue', { businessId, bookingId, revision, offsetMinutes })
  else await enqueue(tx, 'bookings.canceled', { businessId, bookingId, revision, changeId: changeId ?? '' })
}
