import { lockBusiness } from '@foyer/db/queries/lock-business'
import { transactionSql } from '@foyer/db/sql'
import { z } from 'zod'
import { changedFields } from '../changed-fields.ts'
import { DomainError } from '../errors.ts'
import { record } from '../record.ts'
import type { StaffScope, Transaction } from '../scope.ts'
import { inTransaction } from '../transaction.ts'
import { asCodeTaken } from './create.ts'
import { couponFields } from './fields.ts'
import { loadCoupon } from './load-coupon.ts'
import { readFields } from './read-fields.ts'

export const changeInput = z.strictObject({
  couponId: z.uuid(),
  version: z.string(),
  ...couponFields,
  active: z.boolean(),
})

/** Changes a coupon for whoever books from now on, or switches it off; what is booked stays as agreed (PAY-7, PRI-2). */
export async function change(
  scope: StaffScope,
  { couponId, version, active, ...input }: z.infer<typeof changeInput>,
): Promise<{ couponId: string }> {
  try {
    return await inTransaction(scope, async (tx) => {
      await lockBusiness(transactionSql(tx), scope.businessId)
      const before = await loadCoupon(tx, couponId)
      if (before.version !== version) throw new DomainError('settings.changedMeanwhile')
      const { columns, services, customers } = await readFields(scope, tx, input)
      await tx.coupon.update({ where: { id: couponId }, data: { ...columns, active }, select: { id: true } })
      await dropChosen(tx, couponId)
      await tx.couponService.createMany({ data: services.map((each) => ({ ...each, couponId })) })
      await tx.couponCustomer.createMany({ data: customers.map((each) => ({ ...each, couponId })) })
      const after = await loadCoupon(tx, couponId)
      const { note, ...detail } = changedFields(flat(before), flat(after))
      await record(scope, tx, { action: 'coupons.changed', subjectKind: 'coupon', subjectId: couponId, detail })
      return { couponId }
    })
  } catch (error) {
    throw asCodeTaken(error)
  }
}

const flat = ({ form, active }: Awaited<ReturnType<typeof loadCoupon>>) => ({ ...form, active })

/** Forgets for which services and customers it is. */
export async function dropChosen(tx: Transaction, couponId: string): Promise<void> {
  await tx.couponService.deleteMany({ where: { couponId } })
  await tx.couponCustomer.deleteMany({ where: { couponId } })
}
