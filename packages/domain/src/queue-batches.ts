import type { SqlTransaction } from '@foyer/db/sql'
import type { InstallationScope } from './installation-scope.ts'
import type { JobName, JobPayload } from './jobs.ts'
import { retrying } from './transaction.ts'

const most = 100

export interface Batch {
  taken: number
  queued: number
}

/** Takes what is due, at most so much, and queues what comes of it. */
export type QueueBatch = (tx: SqlTransaction, limit: number) => Promise<Batch>

/** Takes one batch, in a transaction of its own. */
export const queueBatch = ({ sql }: InstallationScope, queue: QueueBatch): Promise<Batch> =>
  retrying(() => sql.transaction((tx) => queue(tx, most)))

/** Takes batch after batch until there is no more; what all came to. */
export async function queueBatches(scope: InstallationScope, queue: QueueBatch): Promise<Batch> {
  const sum = { taken: 0, queued: 0 }
  for (let isMore = true; isMore; ) {
    const { taken, queued } = await queueBatch(scope, queue)
    sum.taken += taken
    sum.queued += queued
    isMore = taken >= most
  }
  return sum
}

/** Queues the job for each that was taken. */
export async function queueEach<N extends JobName>(
  { enqueue }: InstallationScope,
  tx: SqlTransaction,
  job: N,
  taken: readonly JobPayload<N>[],
): Promise<Batch> {
  for (const each of taken) await enqueue(tx, job, each)
  return { taken: taken.length, queued: taken.length }
}
