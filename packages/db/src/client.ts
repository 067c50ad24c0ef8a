import { PrismaPg } from '@prisma/adapter-pg'
import pg from 'pg'
import { PrismaClient } from './generated/client.ts'
import { type PooledSql, poolSql } from './sql.ts'

export interface Database {
  prisma: PrismaClient
  pool: pg.Pool
  /** Prepared statements, for the hot reads and changes in queries/. */
  sql: PooledSql
  close(): Promise<void>
}

export interface DatabaseOptions {
  url: string
  /** Connections this process may hold; both clients draw on them. */
  poolSize?: number
  /** Told of connections that the server dropped while idle. */
  onError?: (error: Error) => void
}

const timestamptz = 1184

/** Sessions are in UTC, so an instant's text always ends in +00; slicing it costs a fifth of the driver's own parser. */
const parseInstant = (text: string): Date => new Date(`${text.slice(0, 10)}T${text.slice(11, -3)}Z`)

const getTypeParser = ((oid: number, format?: 'text' | 'binary') =>
  oid === timestamptz && format !== 'binary'
    ? parseInstant
    : pg.types.getTypeParser(oid, format)) as typeof pg.types.getTypeParser

/** Opens one pool that Prisma and the prepared statements share. */
export function openDatabase({ url, poolSize = 10, onError = () => {} }: DatabaseOptions): Database {
  const pool = new pg.Pool({
    connectionString: url,
    max: poolSize,
    connectionTimeoutMillis: 10_000,
    idleTimeoutMillis: 30_000,
    types: { getTypeParser },
    options:
      '-c timezone=UTC -c statement_timeout=15000 -c lock_timeout=10000 -c idle_in_transaction_session_timeout=15000',
  })
  pool.on('error', onError)
  // A connection that breaks between two statements of a transaction has no query to fail; without a listener it would end the process.
  pool.on('connect', (client) => client.on('error', onError))
  const prisma = new PrismaClient({
    adapter: new PrismaPg(pool, { disposeExternalPool: false }),
    transactionOptions: { maxWait: 5_000, timeout: 12_000 },
  })
  return {
    prisma,
    pool,
    sql: poolSql(pool),
    async close() {
      await prisma.$disconnect()
      await pool.end()
    },
  }
}
