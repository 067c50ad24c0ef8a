import type { SqlTransaction } from '@foyer/db/sql'
import { mayRetry } from '@foyer/db/violations'
import type { Scope, Transaction } from './scope.ts'

const tries = 3

/** Runs the whole change at once or not at all; deadlocks and serialisation failures run it again. */
export async function inTransaction<T>(scope: Scope, change: (tx: Transaction) => Promise<T>): Promise<T> {
  return retrying(() => scope.db.$transaction(change))
}

/** The same for the hot changes, whose statements are prepared ones of queries/. */
export async function inSqlTransaction<T>(scope: Scope, change: (tx: SqlTransaction) => Promise<T>): Promise<T> {
  return retrying(() => scope.sql.transaction(change))
}

export async function retrying<T>(run: () => Promise<T>): Promise<T> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await run()
    } catch (error) {
      if (attempt === tries || !mayRetry(error)) throw error
    }
  }
}
