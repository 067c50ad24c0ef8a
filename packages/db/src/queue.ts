import pg from 'pg'
import { fromPrisma, PgBoss } from 'pg-boss'

export interface QueuePolicy {
  retryLimit: number
  retryDelay: number
  retryBackoff: boolean
  retryDelayMax: number
  expireInSeconds: number
}

export interface RawTransaction {
  $queryRawUnsafe<T>(query: string, ...values: unknown[]): Promise<T>
}

export interface Queue {
  /** Adds a job within the caller's transaction: it exists exactly when the change does. */
  send(tx: RawTransaction, name: string, payload: object): Promise<void>
}

const schema = 'pgboss'

/** Installs or upgrades pg-boss and makes the named queues; run once by whoever starts the system. */
export async function installQueue(url: string, queues: Record<string, QueuePolicy>): Promise<void> {
  const boss = new PgBoss({ connectionString: url, schema, max: 2 })
  boss.on('error', () => {})
  await boss.start()
  for (const [name, policy] of Object.entries(queues)) {
    const known = await boss.getQueue(name)
    if (known) await boss.updateQueue(name, policy)
    else await boss.createQueue(name, { ...policy, notify: true })
  }
  await boss.stop({ graceful: false })
}

/** A sender that only writes rows: it neither polls nor maintains, so every process may have one. */
export function openQueue(pool: pg.Pool): Queue {
  // A connection of its own for what the queue asks besides: whoever sends holds one of the pool's, and all of them may be held by those who
  // wait for that very transaction.
  const own = new pg.Pool({ ...pool.options, max: 1, idleTimeoutMillis: 10_000, allowExitOnIdle: true })
  own.on('error', () => {})
  const boss = new PgBoss({
    schema,
    db: { executeSql: async (text: string, values?: unknown[]) => own.query(text, values as unknown[]) },
    supervise: false,
    schedule: false,
    migrate: false,
  })
  boss.on('error', () => {})
  let started: Promise<unknown> | undefined
  const ready = () => {
    started ??= boss.start().catch((error: unknown) => {
      started = undefined
      throw error
    })
    return started
  }
  return {
    async send(tx, name, payload) {
      await ready()
      await boss.send(name, payload, { db: fromPrisma(tx) })
    },
  }
}
