import { takeInvoicesDue } from '@foyer/db/queries/invoices'
import type { InstallationScope } from '../installation-scope.ts'
import { retrying } from '../transaction.ts'

const batch = 100

/** Queues a look at the invoices of every booking that was posted to or took place since, each once however many workers do it (INV-2). */
export async function queueDue({ sql, enqueue }: InstallationScope): Promise<{ queued: number }> {
  let queued = 0
  for (let taken = batch; taken >= batch; queued += taken)
    taken = await retrying(() =>
      sql.transaction(async (tx) => {
        const due = await takeInvoicesDue(tx, batch)
        for (const booking of due) await enqueue(tx, 'invoices.due', booking)
        return due.length
      }),
    )
  return { queued }
}
