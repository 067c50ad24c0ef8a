import { z } from 'zod'
import { assertPageOn } from '../bookings/page-on.ts'
import { findCoupon, typedCoupon } from '../coupons/find-coupon.ts'
import { withCoupon } from '../coupons/with-coupon.ts'
import type { CustomerScope, StaffScope, VisitorScope } from '../scope.ts'
import { knownOffer } from './catalogue.ts'
import { choiceShape, choose } from './choice.ts'
import { describePrice } from './describe-price.ts'

export const priceInput = z.strictObject({ ...choiceShape, coupon: typedCoupon })

/** Staff say whom it is for. */
export const priceForStaffInput = priceInput.extend({ customerId: z.uuid().optional() })

/**
 * What a choice costs now, line by line and with the taxes, how long it takes, and the terms that are agreed by booking it: reckoned here
 * only, pages show it (PRI-1). Without a provider it is the cheapest one's, and isFrom says that others cost more (BOK-2).
 */
export async function price(scope: VisitorScope | CustomerScope, input: z.input<typeof priceInput>) {
  assertPageOn(scope)
  const coupon = await findCoupon(scope, input.coupon)
  const choice = choose(scope, await knownOffer(scope, input.serviceId), input)
  return describePrice(scope, withCoupon(scope, choice, coupon))
}

/** The same at the desk, with a coupon as the customer may use it. */
export async function priceForStaff(scope: StaffScope, input: z.input<typeof priceForStaffInput>) {
  const coupon = await findCoupon(scope, input.coupon, input.customerId)
  const choice = choose(scope, await knownOffer(scope, input.serviceId), input)
  return describePrice(scope, withCoupon(scope, choice, coupon))
}
