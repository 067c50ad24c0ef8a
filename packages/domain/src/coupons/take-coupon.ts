import { type NewUse, useCoupon } from '@foyer/db/queries/coupons'
import type { Sql } from '@foyer/db/sql'
import { violates } from '@foyer/db/violations'
import { DomainError, type Reason } from '../errors.ts'

const limits: Record<string, Reason> = {
  coupon_within_uses_of_customer: 'coupons.usedByYou',
  coupon_within_uses: 'coupons.usedUp',
  coupon_meant_for_customer: 'coupons.notForYou',
}

/** Uses the coupon for a booking in its transaction; the database has the last word on how often and by whom (PAY-7). */
export async function takeCoupon(sql: Sql, use: NewUse): Promise<void> {
  try {
    await useCoupon(sql, use)
  } catch (error) {
    const limit = Object.keys(limits).find((each) => violates(error, each))
    const reason = limit && limits[limit]
    throw reason ? new DomainError(reason, { field: 'coupon', cause: error }) : error
  }
}
