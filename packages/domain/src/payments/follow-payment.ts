import { type BookingRow, findAnyBooking } from '@foyer/db/queries/list-bookings'
import { keepPaidBooking } from '@foyer/db/queries/payments'
import type { SqlTransaction } from '@foyer/db/sql'
import { v7 as uuidv7 } from 'uuid'
import { mayDecide } from '../bookings/policy.ts'
import { writeApproval } from '../bookings/write-approval.ts'
import { actorOf, type CustomerScope, type StaffScope, type SystemScope } from '../scope.ts'

/** What follows from a payment that is in the ledger: the receipt, no lapse any more, the approval where the business wants it (PAY-3, BOK-16). */
export async function followPayment(
  scope: SystemScope | CustomerScope | StaffScope,
  sql: SqlTransaction,
  { paymentId, bookingId }: { paymentId: string; bookingId: string },
): Promise<void> {
  const { businessId, settings, now } = scope
  await scope.enqueue(sql, 'payments.paid', { businessId, paymentId })
  await keepPaidBooking(sql, businessId, bookingId)
  const row = await findAnyBooking(sql, businessId, bookingId)
  if (row && settings.payments.approveWhenPaid && mayDecide(row, now)) await approvePaid(scope, sql, row)
}

/** A request that was paid for is approved, where the business says so (PAY-3). */
async function approvePaid(
  scope: SystemScope | CustomerScope | StaffScope,
  sql: SqlTransaction,
  row: BookingRow,
): Promise<void> {
  const { businessId, now } = scope
  const changeId = uuidv7()
  const revision = await writeApproval(scope, sql, row, {
    ...{ businessId, bookingId: row.id, revision: row.revision, changeId, auditId: uuidv7(), now, reason: null },
    ...{ kind: 'approved', ...actorOf(scope), origin: scope.origin.app },
    ...{ before: { status: row.status }, after: { status: 'APPROVED' } },
  })
  if (revision === null) return
  await scope.enqueue(sql, 'bookings.approved', { businessId, bookingId: row.id, revision, changeId })
}
