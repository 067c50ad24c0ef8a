import type { CardRow } from '@foyer/db/queries/list-bookings'
import { isOpen } from '../bookings/life-cycle.ts'
import { balanceOf } from '../bookings/payment-status.ts'
import { snapshotOf } from '../bookings/snapshot.ts'
import type { Scope } from '../scope.ts'

/** What may be paid online of a booking now, in minor units. */
export interface Payable {
  dueMinor: number
  /** What is left of the deposit, where less than all may be paid (PAY-4). */
  depositMinor: number | null
}

export type PaymentPart = 'deposit' | 'all'

/** Null where Pay now has no place: switched off, nothing owed, or the booking was declined (PAY-1). */
export function payableOf({ settings, stripe }: Pick<Scope, 'settings' | 'stripe'>, row: CardRow): Payable | null {
  const dueMinor = balanceOf(row)
  if (!settings.payments.online || !stripe || dueMinor <= 0 || row.status === 'REJECTED') return null
  const depositMinor = snapshotOf(row).depositMinor - (row.paidMinor - row.refundedMinor)
  const isPart = isOpen(row.status) && depositMinor > 0 && depositMinor < dueMinor
  return { dueMinor, depositMinor: isPart ? depositMinor : null }
}

/** What that part comes to. */
export const amountOf = ({ dueMinor, depositMinor }: Payable, part: PaymentPart): number =>
  part === 'deposit' ? (depositMinor ?? dueMinor) : dueMinor
