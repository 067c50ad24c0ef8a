import type pg from 'pg'
import type { RawTransaction } from './queue.ts'

/**
 * One way to run the hand-written statements of queries/, inside a transaction or outside.
 * Statements cast their parameters and results (::uuid, ::int), because the two drivers guess types differently.
 */
export interface Sql {
  rows<Row>(statement: Statement, values: readonly unknown[]): Promise<Row[]>
}

export interface Statement {
  /** Prepared under this name once per connection. */
  name: string
  text: string
}

/** A transaction of prepared statements; the queue writes into it as well. */
export interface SqlTransaction extends Sql, RawTransaction {}

export interface PooledSql extends Sql {
  /** For the hot changes: a third of what the same statements cost through Prisma. */
  transaction<T>(change: (tx: SqlTransaction) => Promise<T>): Promise<T>
}

type Runner = Pick<pg.Pool | pg.PoolClient, 'query'>

const runOn = (runner: Runner): Sql => ({
  async rows<Row>({ name, text }: Statement, values: readonly unknown[]) {
    const { rows } = await runner.query({ name, text, values: [...values] })
    return rows as Row[]
  },
})

export function poolSql(pool: pg.Pool): PooledSql {
  return { ...runOn(pool), transaction: (change) => inPooledTransaction(pool, change) }
}

async function inPooledTransaction<T>(pool: pg.Pool, change: (tx: SqlTransaction) => Promise<T>): Promise<T> {
  const client = await pool.connect()
  let isBroken = false
  try {
    await client.query('BEGIN')
    const result = await change({ ...runOn(client), $queryRawUnsafe: rawOn(client) })
    await client.query('COMMIT')
    return result
  } catch (error) {
    await client.query('ROLLBACK').catch(() => {
      isBroken = true
    })
    throw error
  } finally {
    client.release(isBroken)
  }
}

const rawOn =
  (client: pg.PoolClient) =>
  async <Rows>(text: string, ...values: unknown[]): Promise<Rows> => {
    const { rows } = await client.query(text, values)
    return rows as Rows
  }

/** The same statements inside a transaction of Prisma; the queue writes into it as well. */
export function transactionSql(tx: RawTransaction): SqlTransaction {
  return {
    $queryRawUnsafe: (text, ...values) => tx.$queryRawUnsafe(text, ...values),
    async rows<Row>({ text }: Statement, values: readonly unknown[]) {
      return await tx.$queryRawUnsafe<Row[]>(text, ...values)
    },
  }
}
