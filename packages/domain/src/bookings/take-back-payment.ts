import { lockBooking } from '@foyer/db/queries/post-to-ledger'
import { reversePayment } from '@foyer/db/queries/record-payment'
import { v7 as uuidv7 } from 'uuid'
import { z } from 'zod'
import { DomainError } from '../errors.ts'
import { once } from '../idempotency.ts'
import { actorOf, type StaffScope } from '../scope.ts'
import { inSqlTransaction } from '../transaction.ts'
import { findOwn } from './find-own.ts'
import { paymentMethods } from './payment-methods.ts'

export const takeBackPaymentInput = z.strictObject({
  bookingId: z.uuid(),
  paymentId: z.uuid(),
  reason: z.string().trim().max(500),
  key: z.uuid(),
})

/** Staff take back a payment that was recorded by mistake: the ledger gets the opposite line, once, with a reason that the history keeps (PRI-3, ADM-4). */
export async function takeBackPayment(
  scope: StaffScope,
  { bookingId, paymentId, reason, key }: z.infer<typeof takeBackPaymentInput>,
) {
  if (!reason) throw new DomainError('bookings.reasonRequired', { field: 'reason' })
  const { businessId, now, origin } = scope
  return inSqlTransaction(scope, (sql) =>
    once(scope, sql, { key, content: { bookingId, paymentId, reason } }, async () => {
      await lockBooking(sql, { businessId, bookingId })
      await findOwn(scope, bookingId, sql)
      const takenBackMinor = await reversePayment(sql, {
        ...{ businessId, bookingId, paymentId, methods: paymentMethods, reason, ...actorOf(scope), now },
        ...{ changeId: uuidv7(), auditId: uuidv7(), lineId: uuidv7(), origin: origin.app },
      })
      if (takenBackMinor === null) throw new DomainError('bookings.notPossible')
      return { bookingId, takenBackMinor }
    }),
  )
}
