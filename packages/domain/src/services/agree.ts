import type { OfferingProvider, ServiceOffer } from '@foyer/db/queries/load-offer'
import type { BookingSnapshot } from '../bookings/snapshot.ts'
import { DomainError } from '../errors.ts'
import { type Price, type Priced, price } from '../prices/price.ts'
import { type Deposit, type Fee, mostMinor, type Rung, type Tax } from '../prices/terms.ts'
import type { Scope } from '../scope.ts'
import { type Choice, durationWith } from './choice.ts'

/** What holds for a service today: its own terms, else the business's. */
export function termsOf({ settings }: Pick<Scope, 'settings'>, offer: ServiceOffer) {
  const { prices, fees, manageBookings, bookingPage, scheduling } = settings
  return {
    taxes: (offer.taxes ?? prices.taxes) as Tax[],
    deposit: (offer.deposit ?? prices.deposit) as Deposit,
    cancelFees: (offer.cancelFees ?? fees.ladder) as Rung[],
    noShowFee: (offer.noShowFee ?? fees.noShow) as Fee,
    cancelCutoffMinutes: offer.cancelCutoffMinutes ?? manageBookings.cancelCutoffMinutes,
    rescheduleCutoffMinutes: offer.rescheduleCutoffMinutes ?? manageBookings.rescheduleCutoffMinutes,
    needsApproval: offer.approval ?? bookingPage.approval,
    minimumNoticeMinutes: offer.minimumNoticeMinutes ?? scheduling.minimumNoticeMinutes,
    horizonDays: offer.horizonDays ?? scheduling.horizonDays,
    stepMinutes: offer.stepMinutes ?? scheduling.stepMinutes,
  }
}

/** What the choice costs with this provider (PRI-1). */
export function priceWith(scope: Pick<Scope, 'settings'>, choice: Choice, provider: OfferingProvider): Price {
  const made = price(pricedOf(scope, choice, provider))
  if (made.totalMinor > mostMinor) throw new DomainError('services.priceTooHigh')
  return made
}

function pricedOf(scope: Pick<Scope, 'settings'>, choice: Choice, provider: OfferingProvider): Priced {
  const { offer, persons, extras, coupon } = choice
  const { taxes, deposit } = termsOf(scope, offer)
  return {
    ...basisOf(scope, choice, provider),
    persons,
    extras: extras.map(({ extra, quantity }) => ({
      ...{ extraId: extra.id, quantity, priceMinor: extra.priceMinor, pricing: extra.pricing },
      taxes: extra.taxes ?? taxes,
    })),
    deposit,
    ...(coupon && { coupon }),
  }
}

/** What the service itself is priced by: the quote that was accepted, else what holds today. */
function basisOf(scope: Pick<Scope, 'settings'>, { offer, quoted }: Choice, provider: OfferingProvider) {
  if (quoted) return quoted
  return {
    pricing: offer.pricing,
    unitPriceMinor: provider.priceMinor ?? offer.priceMinor,
    taxes: termsOf(scope, offer).taxes,
    taxesIncluded: scope.settings.prices.taxesIncluded,
  }
}

/** What is agreed by booking now; it stays as it is whatever the business changes later (PRI-2). */
export function agree(
  scope: Pick<Scope, 'settings' | 'business'>,
  choice: Choice,
  provider: OfferingProvider,
): BookingSnapshot {
  const { offer, extras, coupon } = choice
  const terms = termsOf(scope, offer)
  const made = priceWith(scope, choice, provider)
  return {
    serviceName: offer.name,
    durationMinutes: durationWith(choice, provider),
    bufferBeforeMinutes: offer.bufferBeforeMinutes,
    bufferAfterMinutes: offer.bufferAfterMinutes,
    currency: scope.business.currency,
    ...basisOf(scope, choice, provider),
    // A coupon that takes nothing off is not used up by it.
    ...(coupon && made.discountMinor > 0 && { coupon }),
    discountMinor: made.discountMinor,
    taxMinor: made.taxMinor,
    totalMinor: made.totalMinor,
    depositMinor: made.depositMinor,
    extras: extras.map(({ extra, quantity }) => ({
      ...{ extraId: extra.id, name: extra.name, quantity, priceMinor: extra.priceMinor, pricing: extra.pricing },
      durationMinutes: extra.durationMinutes,
      taxes: extra.taxes ?? terms.taxes,
    })),
    cancelCutoffMinutes: terms.cancelCutoffMinutes,
    rescheduleCutoffMinutes: terms.rescheduleCutoffMinutes,
    cancelFees: terms.cancelFees,
    noShowFee: terms.noShowFee,
    refund: scope.settings.fees.refund,
    depositRefundable: scope.settings.fees.depositRefundable,
  }
}
