import { transactionSql } from '@foyer/db/sql'
import { z } from 'zod'
import { once } from '../idempotency.ts'
import type { CustomerScope } from '../scope.ts'
import { inTransaction } from '../transaction.ts'
import { answerQuote } from './answer.ts'

export const declineInput = z.strictObject({
  quoteId: z.uuid(),
  reason: z.string().trim().max(500).default(''),
  key: z.uuid(),
})

/** The customer declines, once, with a reason if they like (INV-5). */
export async function decline(scope: CustomerScope, { quoteId, reason, key }: z.infer<typeof declineInput>) {
  return inTransaction(scope, (tx) =>
    once(scope, transactionSql(tx), { key, content: { decline: quoteId, reason } }, () =>
      answerQuote(scope, tx, quoteId, { state: 'DECLINED', declineReason: reason || null }),
    ),
  )
}
