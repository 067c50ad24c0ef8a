import type { CouponForm } from '@foyer/domain/coupons/fields'
import { type Habits, storedFee } from '../prices/stored-terms.ts'
import { typedFee } from '../prices/typed-terms.ts'
import { typedNumber } from '../services/typed-service.ts'
import { switched } from '../settings/section-answer.ts'
import type { Typed } from '../settings/settings-form.tsx'

export interface ChosenCustomer {
  id: string
  name: string
}

/** Ids of what is ticked under the name: `service.{id}`. */
export const tickedOf = (typed: Typed, name: string): string[] =>
  Object.keys(typed)
    .filter((each) => each.startsWith(`${name}.`) && typed[each] === 'on')
    .map((each) => each.slice(name.length + 1))

/** What the fields of a coupon say, for the API. The code has another name there, for a refused form does not keep what is called so. */
export function typedCoupon(typed: Typed, currency: string): CouponForm {
  return {
    ...{ code: typed.couponCode ?? '', note: typed.note ?? '' },
    gives: typedFee(typed, 'gives', currency) as CouponForm['gives'],
    ...{ validFrom: typed.validFrom || null, validUntil: typed.validUntil || null },
    ...{ mostUses: typedNumber(typed, 'mostUses'), mostUsesPerCustomer: typedNumber(typed, 'mostUsesPerCustomer') },
    ...{ allServices: typed.allServices === 'on', serviceIds: tickedOf(typed, 'service') },
    forEvents: typed.forEvents === 'on',
    ...{ allCustomers: typed.allCustomers === 'on', customerIds: tickedOf(typed, 'customer') },
  }
}

/** Whom the form has ticked, with the names that came along. */
export const typedCustomers = (typed: Typed): ChosenCustomer[] =>
  tickedOf(typed, 'customer').map((id) => ({ id, name: typed[`customerName.${id}`] ?? '' }))

/** The fields as they are stored. */
export function storedCoupon(coupon: CouponForm & { active: boolean }, habits: Habits): Typed {
  const { allServices, forEvents, allCustomers, active } = coupon
  const on = (name: string, ids: string[]) => Object.fromEntries(ids.map((id) => [`${name}.${id}`, 'on']))
  return {
    ...{ couponCode: coupon.code, note: coupon.note },
    ...storedFee('gives', coupon.gives, habits),
    ...{ validFrom: coupon.validFrom ?? '', validUntil: coupon.validUntil ?? '' },
    ...{ mostUses: String(coupon.mostUses ?? ''), mostUsesPerCustomer: String(coupon.mostUsesPerCustomer ?? '') },
    ...switched({ allServices, forEvents, allCustomers, active }),
    ...on('service', coupon.serviceIds),
    ...on('customer', coupon.customerIds),
  }
}

/** The fields of a coupon that does not exist yet. */
export const newCoupon: Typed = {
  ...{ 'gives.kind': 'PERCENT', mostUsesPerCustomer: '1' },
  ...switched({ allServices: true, forEvents: true, allCustomers: true, active: true }),
}
