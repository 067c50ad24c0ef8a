import type { BookingRow } from '@foyer/db/queries/list-bookings'
import { findRefundable } from '@foyer/db/queries/refunds'
import type { Sql } from '@foyer/db/sql'
import { balanceOf } from '../bookings/payment-status.ts'
import type { Scope } from '../scope.ts'

/**
 * What the business owes for a booking and has to give back itself, in minor units: what came in cash, by terminal or transfer, and what
 * the bank did not take; all else goes back the way it came, by itself (BOK-8).
 */
export async function owedByHand({ businessId }: Scope, sql: Sql, row: BookingRow): Promise<number> {
  const owedMinor = -balanceOf(row)
  if (owedMinor <= 0) return 0
  const payments = await findRefundable(sql, businessId, row.id)
  const sum = (of: 'leftMinor' | 'triedMinor' | 'sentMinor') => payments.reduce((total, each) => total + each[of], 0)
  const goesBackMinor = Math.max(0, Math.min(sum('leftMinor'), owedMinor - sum('triedMinor')))
  return Math.max(0, owedMinor - sum('sentMinor') - goesBackMinor)
}
