import { lockBooking } from '@foyer/db/queries/post-to-ledger'
import { insertRefund } from '@foyer/db/queries/record-payment'
import { v7 as uuidv7 } from 'uuid'
import { z } from 'zod'
import { DomainError } from '../errors.ts'
import { once } from '../idempotency.ts'
import { giveCredit } from '../payments/give-credit.ts'
import { wayBack } from '../payments/way-back.ts'
import { actorOf, type StaffScope } from '../scope.ts'
import { inSqlTransaction } from '../transaction.ts'
import { findOwn } from './find-own.ts'
import { refundMethods } from './payment-methods.ts'
import { recordedShape } from './recorded-shape.ts'

export const recordRefundInput = z.strictObject({
  ...recordedShape,
  method: z.enum(refundMethods),
})

/**
 * Staff note money that they gave back on site or by bank transfer, or turn it into store credit: never more than goes back by no other way,
 * and once (BOK-8, PRI-3). Two who do it at the same time go one after the other.
 */
export async function recordRefund(scope: StaffScope, input: z.input<typeof recordRefundInput>) {
  const { businessId, now, origin } = scope
  const { bookingId, amountMinor, method, receipt, key } = recordRefundInput.parse(input)
  return inSqlTransaction(scope, (sql) =>
    once(scope, sql, { key, content: { refund: bookingId, amountMinor, method, receipt } }, async () => {
      await lockBooking(sql, { businessId, bookingId })
      const row = await findOwn(scope, bookingId, sql)
      const { byHandMinor: owedMinor } = await wayBack(scope, sql, row)
      if (owedMinor <= 0) throw new DomainError('bookings.nothingToGiveBack')
      if (amountMinor > owedMinor)
        throw new DomainError('bookings.refundTooHigh', { field: 'amountMinor', details: { owedMinor } })
      const lineId = uuidv7()
      if (method === 'credit') await giveCredit(scope, sql, row, { id: lineId, amountMinor })
      await insertRefund(sql, {
        ...{ businessId, bookingId, amountMinor, method, ...actorOf(scope), now, origin: origin.app, reason: null },
        ...{ changeId: uuidv7(), auditId: uuidv7(), lineId },
      })
      if (receipt) await scope.enqueue(sql, 'payments.recorded', { businessId, lineId })
      return { bookingId, lineId, refundedMinor: amountMinor, owedMinor: owedMinor - amountMinor }
    }),
  )
}
