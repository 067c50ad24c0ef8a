import type { CouponRow } from '@foyer/db/queries/coupons'
import { DomainError, type Reason } from '../errors.ts'
import type { CustomerScope, StaffScope, VisitorScope } from '../scope.ts'
import type { Choice } from '../services/choice.ts'
import { todayOf } from '../times/days.ts'
import type { AgreedCoupon } from './agreed-coupon.ts'

type Booker = VisitorScope | CustomerScope | StaffScope
type Usable = CouponRow | null

/** The choice priced with the coupon; refuses one that is not for it, not for them, not now or no longer (PAY-7). Unchanged without a coupon. */
export function withCoupon(scope: Booker, choice: Choice, coupon: Usable): Choice {
  if (!coupon) return choice
  const isForIt = !coupon.serviceIds || coupon.serviceIds.includes(choice.offer.id)
  return chosen(scope, choice, { coupon, isForIt })
}

/** The same for places in an event. */
export function withEventCoupon(scope: Booker, choice: Choice, coupon: Usable): Choice {
  return coupon ? chosen(scope, choice, { coupon, isForIt: coupon.forEvents }) : choice
}

function chosen(scope: Booker, choice: Choice, { coupon, isForIt }: { coupon: CouponRow; isForIt: boolean }): Choice {
  const reason = whyNot(scope, coupon, isForIt)
  if (reason) throw new DomainError(reason, { field: 'coupon' })
  return { ...choice, coupon: asAgreed(coupon) }
}

/** A guest is known by what they type, so a coupon for given customers takes signing in: otherwise an answer would tell whose it is. */
function whyNot(scope: Booker, coupon: CouponRow, isForIt: boolean): Reason | null {
  const today = todayOf(scope)
  if (!coupon.active || (coupon.validUntil && today > coupon.validUntil)) return 'coupons.ended'
  if (coupon.validFrom && today < coupon.validFrom) return 'coupons.notYet'
  if (!isForIt) return 'coupons.notForThis'
  if (scope.kind === 'visitor' && !coupon.allCustomers && scope.settings.panelAccess.enabled) return 'coupons.signIn'
  if (!coupon.isMeant) return 'coupons.notForYou'
  if (coupon.mostUses !== null && coupon.uses >= coupon.mostUses) return 'coupons.usedUp'
  const { mostUsesPerCustomer: most } = coupon
  return most !== null && coupon.usesOfCustomer >= most ? 'coupons.usedByYou' : null
}

function asAgreed({ id: couponId, code, percent, amountMinor }: CouponRow): AgreedCoupon {
  return percent === null
    ? { couponId, code, kind: 'FIXED', minor: amountMinor ?? 0 }
    : { couponId, code, kind: 'PERCENT', percent }
}
