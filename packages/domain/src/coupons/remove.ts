import { lockBusiness } from '@foyer/db/queries/lock-business'
import { transactionSql } from '@foyer/db/sql'
import { violates } from '@foyer/db/violations'
import { z } from 'zod'
import { DomainError } from '../errors.ts'
import { record } from '../record.ts'
import type { StaffScope } from '../scope.ts'
import { inTransaction } from '../transaction.ts'
import { dropChosen } from './change.ts'
import { loadCoupon } from './load-coupon.ts'

export const removeInput = z.strictObject({ couponId: z.uuid() })

/** Removes a coupon that was never used; one that was, even if only for a cancelled booking, is kept and can be switched off (PAY-7). */
export async function remove(scope: StaffScope, { couponId }: z.infer<typeof removeInput>): Promise<{ removed: true }> {
  try {
    return await inTransaction(scope, async (tx) => {
      await lockBusiness(transactionSql(tx), scope.businessId)
      const { form } = await loadCoupon(tx, couponId)
      if (await tx.couponUse.count({ where: { couponId } })) throw new DomainError('coupons.inUse')
      await dropChosen(tx, couponId)
      await tx.coupon.deleteMany({ where: { id: couponId } })
      const detail = { code: form.code }
      await record(scope, tx, { action: 'coupons.removed', subjectKind: 'coupon', subjectId: couponId, detail })
      return { removed: true }
    })
  } catch (error) {
    // Somebody booked with it at this very moment.
    throw violates(error, 'coupon_use_business_id_coupon_id_fkey')
      ? new DomainError('coupons.inUse', { cause: error })
      : error
  }
}
