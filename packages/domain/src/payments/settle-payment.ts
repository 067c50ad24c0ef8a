import { approveBooking } from '@foyer/db/queries/approve-booking'
import { planReminders } from '@foyer/db/queries/change-booking'
import { type BookingRow, findBooking } from '@foyer/db/queries/list-bookings'
import { findPayment, keepPaidBooking, settlePaid } from '@foyer/db/queries/payments'
import { lockBooking } from '@foyer/db/queries/post-to-ledger'
import type { SqlTransaction } from '@foyer/db/sql'
import { v7 as uuidv7 } from 'uuid'
import { mayDecide } from '../bookings/policy.ts'
import { plannedReminders } from '../bookings/reminders.ts'
import { actorOf, type SystemScope } from '../scope.ts'

export interface Paid {
  paymentId: string
  intentId: string
  /** What Stripe says it took, in minor units; another amount or currency than was ordered settles nothing. */
  amountMinor: number
  currency: string
}

/**
 * Puts a payment that Stripe has confirmed into the ledger, once, with what follows from it: the receipt, and the approval where the
 * business wants it. What is no longer owed goes back by `queue-refunds.ts` (PAY-3, 6). False where nothing came of it.
 */
export async function settlePayment(scope: SystemScope, sql: SqlTransaction, paid: Paid): Promise<boolean> {
  const { businessId, now } = scope
  const { paymentId, intentId } = paid
  const order = await findPayment(sql, businessId, paymentId)
  if (!order || !isAsOrdered(order, paid)) return false
  const { bookingId } = order
  await lockBooking(sql, { businessId, bookingId })
  const isNew = await settlePaid(sql, {
    ...{ businessId, bookingId, ...actorOf(scope), now, origin: scope.origin.app, reason: null },
    ...{ changeId: uuidv7(), auditId: uuidv7(), lineId: paymentId, intentId },
  })
  if (!isNew) return false
  await scope.enqueue(sql, 'payments.paid', { businessId, paymentId })
  const row = await findBooking(sql, { businessId, bookingId, customerId: null, providerId: null })
  if (row) await follow(scope, sql, row)
  return true
}

const isAsOrdered = (order: { amountMinor: number; currency: string }, paid: Paid) =>
  order.amountMinor === paid.amountMinor && order.currency.toLowerCase() === paid.currency.toLowerCase()

async function follow(scope: SystemScope, sql: SqlTransaction, row: BookingRow): Promise<void> {
  const { businessId, settings, now } = scope
  await keepPaidBooking(sql, businessId, row.id)
  if (settings.payments.approveWhenPaid && mayDecide(row, now)) await approvePaid(scope, sql, row)
}

/** A request that was paid for is approved, where the business says so (PAY-3). */
async function approvePaid(scope: SystemScope, sql: SqlTransaction, row: BookingRow): Promise<void> {
  const { businessId, now } = scope
  const changeId = uuidv7()
  const revision = await approveBooking(sql, {
    ...{ businessId, bookingId: row.id, revision: row.revision, changeId, auditId: uuidv7(), now, reason: null },
    ...{ kind: 'approved', ...actorOf(scope), origin: scope.origin.app },
    ...{ before: { status: row.status }, after: { status: 'APPROVED' } },
  })
  if (revision === null) return
  const reminders = plannedReminders(scope.settings, { ...row, status: 'APPROVED' }, now)
  await planReminders(sql, { businessId, bookingId: row.id, revision, reminders })
  await scope.enqueue(sql, 'bookings.approved', { businessId, bookingId: row.id, revision, changeId })
}
