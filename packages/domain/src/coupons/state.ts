import type { Scope } from '../scope.ts'
import { asDay, todayOf } from '../times/days.ts'

interface Stated {
  active: boolean
  validFrom: Date | null
  validUntil: Date | null
  mostUses: number | null
}

export type CouponState = 'on' | 'off' | 'soon' | 'ended' | 'usedUp'

/** Whether a coupon may be used now, else why not. */
export function stateOf(scope: Pick<Scope, 'now' | 'business'>, coupon: Stated, uses: number): CouponState {
  const today = todayOf(scope)
  const { active, validFrom, validUntil, mostUses } = coupon
  if (!active) return 'off'
  if (validUntil && asDay(validUntil) < today) return 'ended'
  if (mostUses !== null && uses >= mostUses) return 'usedUp'
  return validFrom && asDay(validFrom) > today ? 'soon' : 'on'
}
