import type { Scope } from '../scope.ts'
import { localDate, utcDate } from '../times/zone.ts'

interface Stated {
  active: boolean
  validFrom: Date | null
  validUntil: Date | null
  mostUses: number | null
}

export type CouponState = 'on' | 'off' | 'soon' | 'ended' | 'usedUp'

/** Whether a coupon may be used now, else why not. */
export function stateOf({ now, business }: Pick<Scope, 'now' | 'business'>, coupon: Stated, uses: number): CouponState {
  const today = localDate(now.getTime(), business.timeZone)
  const { active, validFrom, validUntil, mostUses } = coupon
  if (!active) return 'off'
  if (validUntil && utcDate(validUntil.getTime()) < today) return 'ended'
  if (mostUses !== null && uses >= mostUses) return 'usedUp'
  return validFrom && utcDate(validFrom.getTime()) > today ? 'soon' : 'on'
}
