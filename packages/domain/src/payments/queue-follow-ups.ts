import { takeUnclearPayments } from '@foyer/db/queries/payments'
import type { InstallationScope } from '../installation-scope.ts'
import { queueBatch, queueEach } from '../queue-batches.ts'

/** So long an order is waited for before Stripe is asked, and again. */
const patienceMs = 5 * 60_000

/** Queues the question how they stand for orders of which nothing was heard for five minutes, each once however many workers do it (PAY-6). */
export async function queueFollowUps(scope: InstallationScope): Promise<{ queued: number }> {
  const { now } = scope
  const since = new Date(now.getTime() - patienceMs)
  const { queued } = await queueBatch(scope, async (tx, limit) =>
    queueEach(scope, tx, 'payments.unclear', await takeUnclearPayments(tx, { now, since, limit })),
  )
  return { queued }
}
