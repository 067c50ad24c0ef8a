import { findInvoice } from '@foyer/db/queries/invoices'
import { v7 as uuidv7 } from 'uuid'
import { z } from 'zod'
import { DomainError } from '../errors.ts'
import { once } from '../idempotency.ts'
import type { StaffScope } from '../scope.ts'
import { inSqlTransaction } from '../transaction.ts'

export const sendInput = z.strictObject({
  invoiceIds: z.array(z.uuid()).min(1).max(200),
  key: z.uuid(),
})

/** Sends invoices by mail, each once per press; those whose customer has no address are counted apart (INV-4). */
export async function send(scope: StaffScope, { invoiceIds, key }: z.infer<typeof sendInput>) {
  const { businessId } = scope
  const ids = [...new Set(invoiceIds)]
  return inSqlTransaction(scope, (sql) =>
    once(scope, sql, { key, content: { send: ids } }, async () => {
      let sent = 0
      for (const invoiceId of ids) {
        const found = await findInvoice(sql, businessId, invoiceId)
        if (!found) throw new DomainError('invoices.notFound')
        if (!found.email) continue
        await scope.enqueue(sql, 'invoices.issued', { businessId, invoiceId, sendingId: uuidv7() })
        sent += 1
      }
      return { sent, without: ids.length - sent }
    }),
  )
}
