import { type ConsentRow, findConsent, sumCharged, sumFee } from '@foyer/db/queries/fee-consents'
import type { BookingRow } from '@foyer/db/queries/list-bookings'
import { findUntoldCancel } from '@foyer/db/queries/restore-booking'
import type { Sql } from '@foyer/db/sql'
import { balanceOf } from '../bookings/payment-status.ts'
import type { StaffScope } from '../scope.ts'

export interface FeeCharge {
  /** What may be charged now, in minor units: what is left of the fee, never more than is owed, or than was agreed to in all. */
  amountMinor: number
  consent: ConsentRow | null
}

/**
 * The fee that is owed for a booking which was cancelled late or missed, and the customer's consent to its being charged; null where none is
 * owed, or while the cancellation may still be taken back (BOK-7, 9).
 */
export async function feeCharge(scope: StaffScope, row: BookingRow, sql: Sql = scope.sql): Promise<FeeCharge | null> {
  const { businessId, stripe } = scope
  const { id: bookingId, status } = row
  const owedMinor = balanceOf(row)
  if (!stripe || owedMinor <= 0 || (status !== 'CANCELED' && status !== 'NO_SHOW')) return null
  if (await findUntoldCancel(sql, businessId, bookingId)) return null
  const feeMinor = await sumFee(sql, businessId, bookingId)
  const consent = await findConsent(sql, businessId, bookingId)
  const agreedMinor = consent ? consent.mostMinor - (await sumCharged(sql, businessId, bookingId)) : feeMinor
  const amountMinor = Math.min(owedMinor, feeMinor, agreedMinor)
  return amountMinor > 0 ? { amountMinor, consent } : null
}
