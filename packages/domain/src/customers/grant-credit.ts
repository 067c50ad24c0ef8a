import { addCredit, sumCredit } from '@foyer/db/queries/credit'
import { lockCustomer } from '@foyer/db/queries/lock-customer'
import { transactionSql } from '@foyer/db/sql'
import { v7 as uuidv7 } from 'uuid'
import { z } from 'zod'
import { DomainError } from '../errors.ts'
import { once } from '../idempotency.ts'
import { minorInput } from '../prices/terms.ts'
import { record } from '../record.ts'
import { actorOf, type StaffScope } from '../scope.ts'
import { inTransaction } from '../transaction.ts'

export const grantCreditInput = z.strictObject({
  customerId: z.uuid(),
  /** Minor units. */
  amountMinor: minorInput.min(1),
  reason: z.string().trim().max(500),
  key: z.uuid(),
})

/** Staff give a customer store credit, once, with a reason (PKG-6). */
export async function grantCredit(scope: StaffScope, input: z.infer<typeof grantCreditInput>) {
  const { businessId, business, now } = scope
  const { customerId, amountMinor, reason, key } = input
  if (!reason) throw new DomainError('bookings.reasonRequired', { field: 'reason' })
  return inTransaction(scope, async (tx) => {
    const sql = transactionSql(tx)
    return once(scope, sql, { key, content: { customerId, amountMinor, reason } }, async () => {
      const known = await tx.customer.findUnique({ where: { id: customerId }, select: { id: true } })
      if (!known) throw new DomainError('customers.notFound')
      await lockCustomer(sql, businessId, customerId)
      await addCredit(sql, {
        ...{ id: uuidv7(), businessId, customerId, bookingId: null, kind: 'GRANTED', amountMinor },
        ...{ currency: business.currency, reason, ...actorOf(scope), now },
      })
      const detail = { amountMinor }
      await record(scope, tx, {
        action: 'customers.creditGranted',
        subjectKind: 'customer',
        subjectId: customerId,
        detail,
      })
      return { customerId, balanceMinor: await sumCredit(sql, businessId, customerId) }
    })
  })
}
