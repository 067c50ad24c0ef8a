import { waiveFeeOf } from '@foyer/db/queries/waive-fee'
import { v7 as uuidv7 } from 'uuid'
import { z } from 'zod'
import { DomainError } from '../errors.ts'
import { once } from '../idempotency.ts'
import { actorOf, type StaffScope } from '../scope.ts'
import { inSqlTransaction } from '../transaction.ts'
import { findOwn } from './find-own.ts'

export const waiveFeeInput = z.strictObject({
  bookingId: z.uuid(),
  reason: z.string().trim().max(500),
  key: z.uuid(),
})

/** Staff do without the fee of a cancelled or missed booking, once, with a reason that the history keeps (ADM-4, PRI-3). */
export async function waiveFee(scope: StaffScope, { bookingId, reason, key }: z.infer<typeof waiveFeeInput>) {
  if (!reason) throw new DomainError('bookings.reasonRequired', { field: 'reason' })
  return inSqlTransaction(scope, (sql) =>
    once(scope, sql, { key, content: { bookingId, reason } }, async () => {
      await findOwn(scope, bookingId, sql)
      const waivedMinor = await waiveFeeOf(sql, {
        ...{ businessId: scope.businessId, bookingId, ...actorOf(scope), now: scope.now, reason },
        ...{ changeId: uuidv7(), auditId: uuidv7(), lineId: uuidv7(), origin: scope.origin.app },
      })
      if (waivedMinor === null) throw new DomainError('bookings.notPossible')
      return { bookingId, waivedMinor }
    }),
  )
}
