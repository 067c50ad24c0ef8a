import { addCredit, sumCredit } from '@foyer/db/queries/credit'
import { lockCustomer } from '@foyer/db/queries/lock-customer'
import { makePayment, settlePaid } from '@foyer/db/queries/payments'
import { lockBooking } from '@foyer/db/queries/post-to-ledger'
import { v7 as uuidv7 } from 'uuid'
import { z } from 'zod'
import { findOwn } from '../bookings/find-own.ts'
import { DomainError } from '../errors.ts'
import { once } from '../idempotency.ts'
import { actorOf, type CustomerScope } from '../scope.ts'
import { inSqlTransaction } from '../transaction.ts'
import { followPayment } from './follow-payment.ts'
import { payableOf } from './payable.ts'

export const payWithCreditInput = z.strictObject({
  bookingId: z.uuid(),
  /** What the page showed that is taken, in minor units. */
  expectedMinor: z.int().min(1),
  key: z.uuid(),
})

/** Pays as much of what is owed as there is credit for, at once and once (PKG-6, PAY-2). */
export async function payWithCredit(scope: CustomerScope, input: z.infer<typeof payWithCreditInput>) {
  const { businessId, business, customerId, now, locale } = scope
  const { bookingId, expectedMinor, key } = input
  const { currency } = business
  return inSqlTransaction(scope, (sql) =>
    once(scope, sql, { key, content: { credit: bookingId, expectedMinor } }, async () => {
      await lockBooking(sql, { businessId, bookingId })
      await lockCustomer(sql, businessId, customerId)
      const payable = payableOf(scope, await findOwn(scope, bookingId, sql))
      if (!payable) throw new DomainError('payments.nothingToPay')
      const amountMinor = Math.min(payable.dueMinor, await sumCredit(sql, businessId, customerId))
      if (amountMinor !== expectedMinor) throw new DomainError('payments.amountChanged', { details: { amountMinor } })
      const paymentId = uuidv7()
      const actor = { ...actorOf(scope), now }
      await makePayment(sql, {
        ...{ businessId, bookingId, paymentId, amountMinor, currency, locale, method: 'credit', now },
      })
      await addCredit(sql, {
        ...{ id: paymentId, businessId, customerId, bookingId, kind: 'SPENT', amountMinor: -amountMinor, currency },
        ...{ reason: null, ...actor },
      })
      await settlePaid(sql, {
        ...{ businessId, bookingId, ...actor, origin: scope.origin.app, reason: null, intentId: null },
        ...{ changeId: uuidv7(), auditId: uuidv7(), lineId: paymentId },
      })
      await followPayment(scope, sql, { paymentId, bookingId })
      return { paymentId, paidMinor: amountMinor, dueMinor: payable.dueMinor - amountMinor }
    }),
  )
}
