import { lockBooking } from '@foyer/db/queries/post-to-ledger'
import { reverseRecorded } from '@foyer/db/queries/record-payment'
import { v7 as uuidv7 } from 'uuid'
import { z } from 'zod'
import { DomainError } from '../errors.ts'
import { once } from '../idempotency.ts'
import { actorOf, type StaffScope } from '../scope.ts'
import { inSqlTransaction } from '../transaction.ts'
import { findOwn } from './find-own.ts'
import { paymentMethods } from './payment-methods.ts'

export const takeBackRecordedInput = z.strictObject({
  bookingId: z.uuid(),
  /** The payment, or the refund. */
  recordedId: z.uuid(),
  reason: z.string().trim().max(500),
  key: z.uuid(),
})

/** Staff take back a payment or refund that was recorded by mistake: the ledger gets the opposite line, once, with a reason that the history keeps (PRI-3, ADM-4). */
export async function takeBackRecorded(
  scope: StaffScope,
  { bookingId, recordedId, reason, key }: z.infer<typeof takeBackRecordedInput>,
) {
  if (!reason) throw new DomainError('bookings.reasonRequired', { field: 'reason' })
  const { businessId, now, origin } = scope
  return inSqlTransaction(scope, (sql) =>
    once(scope, sql, { key, content: { bookingId, recordedId, reason } }, async () => {
      await lockBooking(sql, { businessId, bookingId })
      await findOwn(scope, bookingId, sql)
      const takenBack = await reverseRecorded(sql, {
        ...{ businessId, bookingId, recordedId, methods: paymentMethods, reason, ...actorOf(scope), now },
        ...{ changeId: uuidv7(), auditId: uuidv7(), lineId: uuidv7(), origin: origin.app },
      })
      if (!takenBack) throw new DomainError('bookings.notPossible')
      return { bookingId, kind: takenBack.kind, takenBackMinor: takenBack.amountMinor }
    }),
  )
}
