import { transactionSql } from '@foyer/db/sql'
import { z } from 'zod'
import { once } from '../idempotency.ts'
import type { CustomerScope } from '../scope.ts'
import { inTransaction } from '../transaction.ts'
import { answerQuote } from './answer.ts'

export const acceptInput = z.strictObject({
  quoteId: z.uuid(),
  /** Typed by whoever accepts. */
  name: z.string().trim().min(2).max(200),
  key: z.uuid(),
})

/** The customer accepts by typing a name, once, until the last day; kept with time and IP address (INV-5). */
export async function accept(scope: CustomerScope, { quoteId, name, key }: z.infer<typeof acceptInput>) {
  return inTransaction(scope, (tx) =>
    once(scope, transactionSql(tx), { key, content: { accept: quoteId, name } }, () =>
      answerQuote(scope, tx, quoteId, { state: 'ACCEPTED', acceptedName: name }),
    ),
  )
}
