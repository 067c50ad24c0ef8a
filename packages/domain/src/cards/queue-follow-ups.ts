import { takeUnclearSetups } from '@foyer/db/queries/card-setups'
import type { InstallationScope } from '../installation-scope.ts'
import { queueBatch, queueEach } from '../queue-batches.ts'

/** So long somebody is given to type a card before Stripe is asked, and again. */
const patienceMs = 5 * 60_000

/** Queues the question what became of cards being added of which nothing was heard for five minutes, each once (PAY-5). */
export async function queueFollowUps(scope: InstallationScope): Promise<{ queued: number }> {
  const { now } = scope
  const since = new Date(now.getTime() - patienceMs)
  const { queued } = await queueBatch(scope, async (tx, limit) =>
    queueEach(scope, tx, 'cards.unclear', await takeUnclearSetups(tx, { now, since, limit })),
  )
  return { queued }
}
