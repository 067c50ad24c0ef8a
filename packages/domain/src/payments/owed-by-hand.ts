import type { BookingRow } from '@foyer/db/queries/list-bookings'
import { findUntoldCancel } from '@foyer/db/queries/restore-booking'
import type { Sql } from '@foyer/db/sql'
import { balanceOf } from '../bookings/payment-status.ts'
import type { StaffScope } from '../scope.ts'
import { wayBack } from './way-back.ts'

/** What the business owes for a booking and has to give back itself, in minor units; nothing while the cancellation may be taken back (BOK-8, 9). */
export async function owedByHand(scope: StaffScope, sql: Sql, row: BookingRow): Promise<number> {
  if (balanceOf(row) >= 0 || (await findUntoldCancel(sql, scope.businessId, row.id))) return 0
  return (await wayBack(scope, sql, row)).byHandMinor
}
