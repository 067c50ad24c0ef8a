import { takeToSettle } from '@foyer/db/queries/refunds'
import type { SqlTransaction } from '@foyer/db/sql'
import type { InstallationScope } from '../installation-scope.ts'
import { retrying } from '../transaction.ts'

const batch = 100

/**
 * Queues giving back for every booking that was paid online and for which the business owes something now, whatever brought that about: a
 * cancellation, an edit, a waiver, a time that had gone. Each once however many workers do it (BOK-8, PAY-6).
 */
export async function queueRefunds(scope: InstallationScope): Promise<{ queued: number }> {
  let queued = 0
  for (let taken = batch; taken >= batch; ) {
    const looked = await retrying(() => scope.sql.transaction((tx) => queueBatch(scope, tx)))
    taken = looked.taken
    queued += looked.queued
  }
  return { queued }
}

async function queueBatch({ enqueue }: InstallationScope, tx: SqlTransaction) {
  const looked = await takeToSettle(tx, batch)
  const owed = looked.filter(({ isOwed }) => isOwed)
  for (const { businessId, bookingId } of owed) await enqueue(tx, 'payments.refundDue', { businessId, bookingId })
  return { taken: looked.length, queued: owed.length }
}
