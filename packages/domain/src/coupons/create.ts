import { lockBusiness } from '@foyer/db/queries/lock-business'
import { transactionSql } from '@foyer/db/sql'
import { violates } from '@foyer/db/violations'
import { z } from 'zod'
import { DomainError } from '../errors.ts'
import { record } from '../record.ts'
import type { StaffScope } from '../scope.ts'
import { inTransaction } from '../transaction.ts'
import { couponFields } from './fields.ts'
import { readFields } from './read-fields.ts'

export const createInput = z.strictObject(couponFields)

/** A new coupon, which may be used at once (PAY-7). Its code is one of a kind in the business. */
export async function create(scope: StaffScope, input: z.infer<typeof createInput>): Promise<{ couponId: string }> {
  try {
    return await inTransaction(scope, async (tx) => {
      await lockBusiness(transactionSql(tx), scope.businessId)
      const { columns, services, customers } = await readFields(scope, tx, input)
      const { businessId, now: createdAt } = scope
      const { id: couponId } = await tx.coupon.create({
        data: { businessId, ...columns, createdAt },
        select: { id: true },
      })
      await tx.couponService.createMany({ data: services.map((each) => ({ ...each, couponId })) })
      await tx.couponCustomer.createMany({ data: customers.map((each) => ({ ...each, couponId })) })
      const { note, ...detail } = input
      await record(scope, tx, { action: 'coupons.created', subjectKind: 'coupon', subjectId: couponId, detail })
      return { couponId }
    })
  } catch (error) {
    throw asCodeTaken(error)
  }
}

/** The refusal of a code that another coupon has. */
export const asCodeTaken = (error: unknown): unknown =>
  (error as { code?: string }).code === 'P2002' || violates(error, 'coupon_business_id_code_key')
    ? new DomainError('coupons.codeTaken', { field: 'code', cause: error })
    : error
