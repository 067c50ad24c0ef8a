import { type Price, type Priced, price } from '../prices/price.ts'
import type { BookingSnapshot } from './snapshot.ts'

export type AgreedExtra = BookingSnapshot['extras'][number]

/** What the agreed terms make of so many persons: unit price, taxes, coupon and deposit are those of the booking (PRI-2, PAY-7). */
export function priceAgreed(snapshot: BookingSnapshot, persons: number): Price {
  const { pricing, unitPriceMinor, taxes, taxesIncluded, discountMinor, depositMinor } = snapshot
  const coupon = snapshot.coupon ?? (discountMinor > 0 ? { kind: 'FIXED' as const, minor: discountMinor } : null)
  const priced: Priced = {
    ...{ pricing, unitPriceMinor, persons, taxes, taxesIncluded },
    extras: snapshot.extras.map((extra) => ({
      ...{ extraId: extra.extraId, quantity: extra.quantity, priceMinor: extra.priceMinor },
      ...{ pricing: extra.pricing ?? 'PER_BOOKING', taxes: extra.taxes ?? taxes },
    })),
    deposit: { kind: 'FIXED', value: depositMinor, perPerson: false },
    ...(coupon && { coupon }),
  }
  return price(priced)
}

/** The snapshot with other extras, and for other persons: length and price follow, all other terms stay (BOK-13). */
export function withChanges(snapshot: BookingSnapshot, persons: number, extras: AgreedExtra[]): BookingSnapshot {
  const lengthened = minutesOf(extras) - minutesOf(snapshot.extras)
  const changed = { ...snapshot, extras, durationMinutes: snapshot.durationMinutes + lengthened }
  const { discountMinor, taxMinor, totalMinor, depositMinor } = priceAgreed(changed, persons)
  return { ...changed, discountMinor, taxMinor, totalMinor, depositMinor }
}

const minutesOf = (extras: readonly AgreedExtra[]) =>
  extras.reduce((sum, { quantity, durationMinutes = 0 }) => sum + quantity * durationMinutes, 0)

/** What the ledger has to gain so that it holds the new total; charge − discount + tax is the total. */
export function ledgerDelta(before: BookingSnapshot, after: BookingSnapshot) {
  const charge = ({ totalMinor, discountMinor, taxMinor }: BookingSnapshot) => totalMinor + discountMinor - taxMinor
  return {
    chargeMinor: charge(after) - charge(before),
    discountMinor: before.discountMinor - after.discountMinor,
    taxMinor: after.taxMinor - before.taxMinor,
  }
}
