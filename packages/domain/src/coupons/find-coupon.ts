import { type CouponRow, findCoupon as findByCode } from '@foyer/db/queries/coupons'
import { z } from 'zod'
import { DomainError } from '../errors.ts'
import { couponTries, refuseGuessing } from '../rate-limit.ts'
import type { CustomerScope, StaffScope, VisitorScope } from '../scope.ts'
import { codeInCapitals, isCode } from './code.ts'

/** A code as somebody typed it; blank means none. */
export const typedCoupon = z.string().max(100).optional()

/**
 * The coupon of that code, null where none was typed. A wrong code is refused, another business's in the same words; after too many wrong ones
 * no code is looked at for a while, so nobody finds one by guessing (PAY-7). Staff are not counted.
 */
export async function findCoupon(
  scope: VisitorScope | CustomerScope | StaffScope,
  typed: string | undefined,
  customerId = scope.kind === 'customer' ? scope.customerId : null,
): Promise<CouponRow | null> {
  if (!typed?.trim()) return null
  const { businessId, now } = scope
  const code = codeInCapitals(typed)
  const counted =
    scope.kind === 'staff' ? { key: null, codeKey: null, windowMs: 0 } : couponTries(scope, businessId, code)
  const asked = { businessId, code: isCode(code) ? code : '', customerId, now, ...counted }
  const { coupon, wrong, windowStartMs } = await findByCode(scope.sql, asked)
  if (scope.kind !== 'staff') refuseGuessing(scope, { wrong, windowStartMs, isRight: coupon !== null })
  if (!coupon) throw new DomainError('coupons.unknown', { field: 'coupon' })
  return coupon
}
