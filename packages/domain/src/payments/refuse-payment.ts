import { closePayment, findPayment } from '@foyer/db/queries/payments'
import type { SqlTransaction } from '@foyer/db/sql'
import type { Scope } from '../scope.ts'

/** The bank refused an order, unless it was paid. Of a fee that staff charged the customer hears then, with a link to pay it (BOK-7). */
export async function refusePayment(
  { businessId, enqueue }: Pick<Scope, 'businessId' | 'enqueue'>,
  sql: SqlTransaction,
  paymentId: string,
): Promise<void> {
  const isNew = await closePayment(sql, { businessId, paymentId, state: 'FAILED' })
  const order = isNew ? await findPayment(sql, businessId, paymentId) : null
  if (order?.way === 'fee') await enqueue(sql, 'payments.chargeFailed', { businessId, paymentId })
}
