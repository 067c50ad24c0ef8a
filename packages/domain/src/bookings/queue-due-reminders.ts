import { takeDueReminders } from '@foyer/db/queries/due-reminders'
import type { SqlTransaction } from '@foyer/db/sql'
import type { InstallationScope } from '../installation-scope.ts'
import { retrying } from '../transaction.ts'

const batch = 100

/** Moves reminders that are due to the queue, each exactly once however many workers do it; one held back past the start is dropped (MSG-5). */
export async function queueDueReminders(scope: InstallationScope): Promise<{ queued: number; dropped: number }> {
  const sum = { queued: 0, dropped: 0 }
  for (let taken = batch; taken === batch; ) {
    const due = await retrying(() => scope.sql.transaction((tx) => queueBatch(scope, tx)))
    taken = due.taken
    sum.queued += due.queued
    sum.dropped += due.taken - due.queued
  }
  return sum
}

async function queueBatch({ now, enqueue }: InstallationScope, tx: SqlTransaction) {
  const due = await takeDueReminders(tx, now, batch)
  const timely = due.filter(({ startsAt }) => startsAt > now)
  for (const { businessId, bookingId, revision, offsetMinutes } of timely)
    await enqueue(tx, 'bookings.reminderDue', { businessId, bookingId, revision, offsetMinutes })
  return { taken: due.length, queued: timely.length }
}
