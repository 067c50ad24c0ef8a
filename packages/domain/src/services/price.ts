import { z } from 'zod'
import { assertPageOn } from '../bookings/page-on.ts'
import type { CustomerScope, StaffScope, VisitorScope } from '../scope.ts'
import { knownOffer } from './catalogue.ts'
import { choiceShape, choose } from './choice.ts'
import { describePrice } from './describe-price.ts'

export const priceInput = z.strictObject(choiceShape)

/**
 * What a choice costs now, line by line and with the taxes, how long it takes, and the terms that are agreed by booking it: reckoned here
 * only, pages show it (PRI-1). Without a provider it is the cheapest one's, and isFrom says that others cost more (BOK-2).
 */
export async function price(scope: VisitorScope | CustomerScope | StaffScope, input: z.infer<typeof priceInput>) {
  assertPageOn(scope)
  return describePrice(scope, choose(scope, await knownOffer(scope, input.serviceId), input))
}
