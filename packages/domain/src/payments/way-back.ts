import type { BookingRow } from '@foyer/db/queries/list-bookings'
import { findRefundable, type Refundable, sumByHand } from '@foyer/db/queries/refunds'
import { findUntoldCancel } from '@foyer/db/queries/restore-booking'
import type { Sql } from '@foyer/db/sql'
import { balanceOf } from '../bookings/payment-status.ts'
import { snapshotOf } from '../bookings/snapshot.ts'
import type { StaffScope, SystemScope } from '../scope.ts'

export interface Return {
  paymentId: string
  amountMinor: number
  destination: 'card' | 'credit'
}

/** How what the business owes for a booking goes back, in minor units. */
export interface WayBack {
  /** By itself, latest payment first. */
  returns: Return[]
  /** Only by hand: what came past Stripe, and what the bank did not take. */
  byHandMinor: number
}

/**
 * Divides what is owed into what goes back the way it came, or as the credit that was agreed, and the rest, which nobody but staff gives back
 * (BOK-8). As long as the cancellation may be taken back its money stays (BOK-9).
 */
export async function wayBack(scope: StaffScope | SystemScope, sql: Sql, row: BookingRow): Promise<WayBack> {
  const { businessId, stripe } = scope
  const owedMinor = -balanceOf(row)
  if (owedMinor <= 0 || (await findUntoldCancel(sql, businessId, row.id))) return { returns: [], byHandMinor: 0 }
  const payments = await findRefundable(sql, businessId, row.id)
  const sentMinor = payments.reduce((sum, each) => sum + each.sentMinor, 0)
  const unsentMinor = Math.max(0, owedMinor - sentMinor)
  const refusedMinor = Math.min(unsentMinor, await refusedOf(scope, sql, row, payments))
  let openMinor = unsentMinor - refusedMinor
  const returns: Return[] = []
  for (const { paymentId, method, leftMinor } of payments) {
    const destination = method === 'credit' ? 'credit' : destinationOf(row)
    const amountMinor = Math.min(openMinor, leftMinor)
    if (amountMinor <= 0 || (destination === 'card' && !stripe)) continue
    returns.push({ paymentId, amountMinor, destination })
    openMinor -= amountMinor
  }
  return { returns, byHandMinor: openMinor + refusedMinor }
}

/** What the bank refused and staff have not given back since; it is not tried again. */
async function refusedOf(
  { businessId }: StaffScope | SystemScope,
  sql: Sql,
  row: BookingRow,
  payments: readonly Refundable[],
): Promise<number> {
  const refusedMinor = payments.reduce((sum, { triedMinor, sentMinor }) => sum + triedMinor - sentMinor, 0)
  if (refusedMinor === 0) return 0
  const { receivedMinor, returnedMinor } = await sumByHand(sql, businessId, row.id)
  return Math.max(0, refusedMinor - Math.max(0, returnedMinor - receivedMinor))
}

/** Of what customer or staff ended, as was agreed at booking or chosen then; all else goes back the way it came (BOK-8). */
function destinationOf(row: BookingRow): 'card' | 'credit' {
  const isEnded = row.status === 'NO_SHOW' || (row.status === 'CANCELED' && row.canceledBy !== 'SYSTEM')
  const { refund } = snapshotOf(row)
  if (!isEnded) return 'card'
  return refund === 'credit' || (refund === 'choice' && row.refundTo === 'credit') ? 'credit' : 'card'
}
