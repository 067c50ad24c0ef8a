import { z } from 'zod'
import { assertPageOn } from '../bookings/page-on.ts'
import { DomainError } from '../errors.ts'
import type { CustomerScope, StaffScope, VisitorScope } from '../scope.ts'
import { textIn } from '../texts.ts'
import { priceWith, termsOf } from './agree.ts'
import { knownOffer } from './catalogue.ts'
import { type Choice, choiceShape, choose, durationWith } from './choice.ts'

export const priceInput = z.strictObject(choiceShape)

/**
 * What a choice costs now, line by line and with the taxes, how long it takes, and the terms that are agreed by booking it: reckoned here
 * only, pages show it (PRI-1). Without a provider it is the cheapest one's, and isFrom says that others cost more (BOK-2).
 */
export async function price(scope: VisitorScope | CustomerScope | StaffScope, input: z.infer<typeof priceInput>) {
  assertPageOn(scope)
  const choice = choose(scope, await knownOffer(scope, input.serviceId), input)
  const made = choice.providers.map((provider) => ({
    price: priceWith(scope, choice, provider),
    durationMinutes: durationWith(choice, provider),
  }))
  const [cheapest] = [...made].sort((a, b) => a.price.totalMinor - b.price.totalMinor)
  if (!cheapest) throw new DomainError('services.notFound', { field: 'serviceId' })
  const { lines, ...sums } = cheapest.price
  const durations = made.map(({ durationMinutes }) => durationMinutes)
  return {
    currency: scope.business.currency,
    taxesIncluded: scope.settings.prices.taxesIncluded,
    lines: lines.map((line) => ({ ...line, name: nameOfLine(scope, choice, line.extraId) })),
    ...sums,
    isFrom: made.some(({ price }) => price.totalMinor !== cheapest.price.totalMinor),
    durationMinutes: Math.min(...durations),
    longestMinutes: Math.max(...durations),
    terms: describeTerms(scope, choice),
  }
}

function nameOfLine(
  { locale, business }: VisitorScope | CustomerScope | StaffScope,
  { offer, extras }: Choice,
  extraId?: string,
) {
  const texts = extraId ? extras.find(({ extra }) => extra.id === extraId)?.extra.name : offer.name
  return textIn(texts, locale, business.languages)
}

/** What cancelling and not coming will cost, as far as it is agreed by booking now (BOK-6, 7, 8). */
function describeTerms(scope: VisitorScope | CustomerScope | StaffScope, { offer }: Choice) {
  const { needsApproval, cancelCutoffMinutes, cancelFees, noShowFee } = termsOf(scope, offer)
  const { manageBookings, fees, policies } = scope.settings
  return {
    ...{ needsApproval, cancelCutoffMinutes, cancelFees, noShowFee },
    mayCancel: manageBookings.cancel,
    depositRefundable: fees.depositRefundable,
    policyText: textIn(policies.cancellation, scope.locale, scope.business.languages),
  }
}
