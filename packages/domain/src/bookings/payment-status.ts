import type { BookingRow } from '@foyer/db/queries/list-bookings'

export type PaymentStatus = 'FREE' | 'UNPAID' | 'PARTLY_PAID' | 'PAID' | 'REFUNDED'

type Sums = Pick<BookingRow, 'chargedMinor' | 'paidMinor' | 'refundedMinor'>

/** What is still owed, in minor units; negative when the business owes the customer (PRI-3). */
export const balanceOf = ({ chargedMinor, paidMinor, refundedMinor }: Sums): number =>
  chargedMinor - paidMinor + refundedMinor

/** Derived from the ledger's sums, never stored. */
export function paymentStatus(sums: Sums): PaymentStatus {
  const isSettled = balanceOf(sums) <= 0
  if (isSettled && sums.refundedMinor > 0 && sums.refundedMinor >= sums.paidMinor) return 'REFUNDED'
  if (sums.chargedMinor <= 0 && sums.paidMinor <= 0) return 'FREE'
  if (isSettled) return 'PAID'
  return sums.paidMinor > sums.refundedMinor ? 'PARTLY_PAID' : 'UNPAID'
}
