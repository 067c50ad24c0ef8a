import { takeUnclearPayments } from '@foyer/db/queries/payments'
import type { InstallationScope } from '../installation-scope.ts'
import { retrying } from '../transaction.ts'

const batch = 100
/** So long an order is waited for before Stripe is asked, and again. */
const patienceMs = 5 * 60_000

/** Queues the question how they stand for orders of which nothing was heard for five minutes, each once however many workers do it (PAY-6). */
export async function queueFollowUps({ sql, now, enqueue }: InstallationScope): Promise<{ queued: number }> {
  const since = new Date(now.getTime() - patienceMs)
  const queued = await retrying(() =>
    sql.transaction(async (tx) => {
      const unclear = await takeUnclearPayments(tx, { now, since, limit: batch })
      for (const payment of unclear) await enqueue(tx, 'payments.unclear', payment)
      return unclear.length
    }),
  )
  return { queued }
}
