import { DomainError } from '../errors.ts'
import type { CustomerScope, StaffScope, VisitorScope } from '../scope.ts'
import { textIn } from '../texts.ts'
import { priceWith, termsOf } from './agree.ts'
import { type Choice, durationWith } from './choice.ts'

/** A choice's price line by line, its taxes, how long it takes and what is agreed by booking it (PRI-1). */
export function describePrice(scope: VisitorScope | CustomerScope | StaffScope, choice: Choice) {
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
    /** The code of what was taken off, where something was. */
    coupon: sums.discountMinor > 0 ? (choice.coupon?.code ?? null) : null,
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
