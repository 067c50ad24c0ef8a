import { lockBooking } from '@foyer/db/queries/post-to-ledger'
import { insertRefund } from '@foyer/db/queries/record-payment'
import { v7 as uuidv7 } from 'uuid'
import { z } from 'zod'
import { DomainError } from '../errors.ts'
import { once } from '../idempotency.ts'
import { giveCredit } from '../payments/give-credit.ts'
import { owedByHand } from '../payments/owed-by-hand.ts'
import { minorInput } from '../prices/terms.ts'
import { actorOf, type StaffScope } from '../scope.ts'
import { inSqlTransaction } from '../transaction.ts'
import { findOwn } from './find-own.ts'
import { refundMethods } from './payment-methods.ts'

export const recordRefundInput = z.strictObject({
  bookingId: z.uuid(),
  /** Minor units. */
  amountMinor: minorInput.min(1),
  method: z.enum(refundMethods),
  /** The customer gets it in writing (PAY-8). */
  receipt: z.boolean().default(true),
  key: z.uuid(),
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
      const owedMinor = await owedByHand(scope, sql, row)
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
