import { takeInvoicesDue } from '@foyer/db/queries/invoices'
import type { InstallationScope } from '../installation-scope.ts'
import { queueBatches, queueEach } from '../queue-batches.ts'

/** Queues a look at the invoices of every booking that was posted to or took place since, each once however many workers do it (INV-2). */
export async function queueDue(scope: InstallationScope): Promise<{ queued: number }> {
  const { queued } = await queueBatches(scope, async (tx, limit) =>
    queueEach(scope, tx, 'invoices.due', await takeInvoicesDue(tx, limit)),
  )
  return { queued }
}
