import { findInvoicesOfBooking, type InvoiceOfBooking, lookAtInvoicesAgain } from '@foyer/db/queries/invoices'
import { type BookingRow, findAnyBooking } from '@foyer/db/queries/list-bookings'
import { lockBooking } from '@foyer/db/queries/post-to-ledger'
import { findUntoldCancel } from '@foyer/db/queries/restore-booking'
import { balanceOf } from '../bookings/payment-status.ts'
import type { SystemScope } from '../scope.ts'
import { inSqlTransaction } from '../transaction.ts'
import { agreesWith } from './content.ts'
import { openInvoice } from './open-invoice.ts'
import { writeCreditNote, writeInvoice } from './write-invoice.ts'

/**
 * Brings the invoices of a booking in line with what it costs: one that says otherwise is taken back by a credit note, and what is left is
 * invoiced anew; the first is issued by itself where the business wants that. Decided under the booking's lock from what stands written, so
 * that however often it is tried there is one (INV-1, 2, threats 30). As long as a cancellation may be taken back nothing is done (BOK-9).
 */
export async function settle(scope: SystemScope, { bookingId }: { bookingId: string }): Promise<{ issued: number }> {
  const { businessId } = scope
  return inSqlTransaction(scope, async (sql) => {
    await lockBooking(sql, { businessId, bookingId })
    const row = await findAnyBooking(sql, businessId, bookingId)
    if (!row) return { issued: 0 }
    if (await findUntoldCancel(sql, businessId, bookingId)) {
      await lookAtInvoicesAgain(sql, businessId, bookingId)
      return { issued: 0 }
    }
    const all = await findInvoicesOfBooking(sql, businessId, bookingId)
    const invoice = openInvoice(all)
    if (!invoice) {
      if (isStaffs(all) || !isTime(scope, row)) return { issued: 0 }
      await writeInvoice(scope, sql, row)
      return { issued: 1 }
    }
    if (agreesWith(row, invoice)) return { issued: 0 }
    await writeCreditNote(scope, sql, { invoice, reason: null })
    if (row.chargedMinor <= 0) return { issued: 1 }
    await writeInvoice(scope, sql, row)
    return { issued: 2 }
  })
}

/** What staff took back last is theirs to issue again, not to be done behind their back (INV-2). */
const isStaffs = (all: readonly InvoiceOfBooking[]) =>
  all.findLast(({ kind }) => kind === 'CREDIT_NOTE')?.actorKind === 'STAFF'

/** Whether an invoice is due by itself where none holds. */
function isTime({ settings: { invoices } }: SystemScope, row: BookingRow): boolean {
  if (!invoices.enabled || row.chargedMinor <= 0) return false
  if (invoices.automatic === 'paid') return row.paidMinor > row.refundedMinor && balanceOf(row) <= 0
  return invoices.automatic === 'completed' && row.status === 'COMPLETED'
}
