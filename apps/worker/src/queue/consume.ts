import { type JobName, jobs } from '@foyer/domain/jobs'
import { type JobWithMetadata, PgBoss, type WorkOptions } from 'pg-boss'
import type { Logger } from 'pino'
import type { Desk } from '../desk.ts'
import { describeFault } from '../fault.ts'
import { urgentJobs } from '../registry.ts'
import { perform } from './perform.ts'

export interface Consumer {
  /** Leaves jobs in the queue, in their order and with their tries, until resumed. */
  pause(): Promise<void>
  resume(): Promise<void>
  /** Lets running jobs finish, for so long. */
  stop(milliseconds: number): Promise<void>
}

export interface Consuming {
  url: string
  desk: Desk
  log: Logger
  /** Told when a job has used up its tries. */
  onFinalFailure: () => void
}

const names = Object.keys(jobs) as JobName[]

/** NOTIFY wakes the workers at once; polling finds retries, and what came while the listener was away. */
const fetching = {
  batchSize: 4,
  burstWhenBatchFull: true,
  pollingIntervalSeconds: 1,
  notifyPollingIntervalSeconds: 4,
  perJobResults: true,
  includeMetadata: true,
} as const

/** Works through the queues once resumed: each has workers of its own, so that a backlog or a poison job in one holds up no other. */
export async function consume({ url, desk, log, onFinalFailure }: Consuming): Promise<Consumer> {
  const boss = new PgBoss({
    ...{ connectionString: url, schema: 'pgboss', max: 4, useListenNotify: true, migrate: false, schedule: false },
    // Jobs of a process that died are found within seconds of their expiry.
    ...{ superviseIntervalSeconds: 10, monitorIntervalSeconds: 10, notifyHeartbeatIntervalMs: 5_000 },
  })
  boss.on('error', (error) => log.warn({ fault: describeFault(error) }, 'queue'))
  boss.on('warning', () => undefined)
  await boss.start()
  let working = false

  const start = async (name: JobName) => {
    const options = { ...fetching, localConcurrency: urgentJobs.includes(name) ? 2 : 1 } satisfies WorkOptions
    await boss.work(name, options, async (batch: JobWithMetadata[]) => {
      const results = await Promise.all(batch.map((job) => perform(name, job, desk, log)))
      if (results.some((result, at) => isFinal(result.status, batch[at]!))) onFinalFailure()
      return results
    })
  }
  const resume = async () => {
    if (working) return
    working = true
    for (const name of names) await start(name)
  }
  return {
    resume,
    async pause() {
      if (!working) return
      working = false
      await Promise.all(names.map((name) => boss.offWork(name, { wait: false })))
    },
    stop: (milliseconds) => boss.stop({ graceful: true, timeout: milliseconds }),
  }
}

const isFinal = (status: string, job: JobWithMetadata) =>
  status === 'deadletter' || (status === 'failed' && job.retryCount >= job.retryLimit)
