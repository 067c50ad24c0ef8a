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

export function poolSql(pool: Pick<pg.Pool, 'query'>): Sql {
  return {
    async rows<Row>({ name, text }: Statement, values: readonly unknown[]) {
      const { rows } = await pool.query({ name, text, values: [...values] })
      return rows as Row[]
    },
  }
}

export function transactionSql(tx: RawTransaction): Sql {
  return {
    async rows<Row>({ text }: Statement, values: readonly unknown[]) {
      return await tx.$queryRawUnsafe<Row[]>(text, ...values)
    },
  }
}
