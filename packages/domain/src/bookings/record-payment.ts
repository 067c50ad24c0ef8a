import { lockBooking } from '@foyer/db/queries/post-to-ledger'
import { insertPayment } from '@foyer/db/queries/record-payment'
import { v7 as uuidv7 } from 'uuid'
import { z } from 'zod'
import { DomainError } from '../errors.ts'
import { once } from '../idempotency.ts'
import { actorOf, type StaffScope } from '../scope.ts'
import { inSqlTransaction } from '../transaction.ts'
import { findOwn } from './find-own.ts'
import { paymentMethods } from './payment-methods.ts'
import { balanceOf } from './payment-status.ts'
import { recordedShape } from './recorded-shape.ts'

export const recordPaymentInput = z.strictObject({
  ...recordedShape,
  method: z.enum(paymentMethods),
})

/**
 * Staff note money that was received on site or by bank transfer: never more than the booking still owes, and once (PAY-2, PRI-3).
 * Two who do it at the same time go one after the other.
 */
export async function recordPayment(scope: StaffScope, input: z.input<typeof recordPaymentInput>) {
  const { businessId, now, origin } = scope
  const { bookingId, amountMinor, method, receipt, key } = recordPaymentInput.parse(input)
  return inSqlTransaction(scope, (sql) =>
    once(scope, sql, { key, content: { bookingId, amountMinor, method, receipt } }, async () => {
      await lockBooking(sql, { businessId, bookingId })
      const dueMinor = balanceOf(await findOwn(scope, bookingId, sql))
      if (dueMinor <= 0) throw new DomainError('bookings.nothingOwed')
      if (amountMinor > dueMinor)
        throw new DomainError('bookings.paymentTooHigh', { field: 'amountMinor', details: { dueMinor } })
      const lineId = uuidv7()
      await insertPayment(sql, {
        ...{ businessId, bookingId, amountMinor, method, ...actorOf(scope), now, origin: origin.app, reason: null },
        ...{ changeId: uuidv7(), auditId: uuidv7(), lineId },
      })
      if (receipt) await scope.enqueue(sql, 'payments.recorded', { businessId, lineId })
      return { bookingId, lineId, paidMinor: amountMinor, dueMinor: dueMinor - amountMinor }
    }),
  )
}
