import { takeUnclearSetups } from '@foyer/db/queries/card-setups'
import type { InstallationScope } from '../installation-scope.ts'
import { retrying } from '../transaction.ts'

const batch = 100
/** So long somebody is given to type a card before Stripe is asked, and again. */
const patienceMs = 5 * 60_000

/** Queues the question what became of cards being added of which nothing was heard for five minutes, each once (PAY-5). */
export async function queueFollowUps({ sql, now, enqueue }: InstallationScope): Promise<{ queued: number }> {
  const since = new Date(now.getTime() - patienceMs)
  const queued = await retrying(() =>
    sql.transaction(async (tx) => {
      const unclear = await takeUnclearSetups(tx, { now, since, limit: batch })
      for (const setup of unclear) await enqueue(tx, 'cards.unclear', setup)
      return unclear.length
    }),
  )
  return { queued }
}
