import { type BookingRow, findAnyBooking } from '@foyer/db/queries/list-bookings'
import { openPayments } from '@foyer/db/queries/payments'
import { lockBooking } from '@foyer/db/queries/post-to-ledger'
import { findPlannedRefunds, planRefund, type RefundRow, settleRefunded } from '@foyer/db/queries/refunds'
import type { SqlTransaction } from '@foyer/db/sql'
import type Stripe from 'stripe'
import { v7 as uuidv7 } from 'uuid'
import { balanceOf } from '../bookings/payment-status.ts'
import { actorOf, type SystemScope } from '../scope.ts'
import { inSqlTransaction } from '../transaction.ts'
import { giveCredit } from './give-credit.ts'
import { settleRefund } from './settle-refund.ts'
import type { StripeAccount } from './stripe-account.ts'
import { orRefused } from './stripe-answers.ts'
import { wayBack } from './way-back.ts'

/**
 * Gives back, to card or credit, what the business owes for a booking: after a cancellation that can no longer be taken back, for a time
 * that has gone, or for what was paid twice. Decided under the booking's lock and written down before Stripe hears of it, so that however
 * often it is tried the money leaves once (BOK-8, PAY-6).
 */
export async function refundOwed(scope: SystemScope, { bookingId }: { bookingId: string }): Promise<{ sent: number }> {
  const { stripe: account, businessId } = scope
  await inSqlTransaction(scope, (sql) => planOwed(scope, sql, bookingId))
  if (!account) return { sent: 0 }
  const planned = await findPlannedRefunds(scope.sql, businessId, bookingId)
  for (const refund of planned) await send(scope, account, refund)
  await closePages(scope, account, bookingId)
  return { sent: planned.length }
}

async function planOwed(scope: SystemScope, sql: SqlTransaction, bookingId: string): Promise<void> {
  const { businessId, now } = scope
  await lockBooking(sql, { businessId, bookingId })
  const row = await findAnyBooking(sql, businessId, bookingId)
  if (!row) return
  for (const { paymentId, amountMinor, destination } of (await wayBack(scope, sql, row)).returns) {
    const refundId = uuidv7()
    await planRefund(sql, { businessId, paymentId, refundId, amountMinor, destination, now })
    if (destination === 'credit') await refundAsCredit(scope, sql, row, { refundId, amountMinor })
  }
}

/** Credit needs nobody outside: it is there with the refund, in the same transaction (PKG-6). */
async function refundAsCredit(
  scope: SystemScope,
  sql: SqlTransaction,
  row: BookingRow,
  { refundId, amountMinor }: { refundId: string; amountMinor: number },
) {
  const { businessId, now } = scope
  await giveCredit(scope, sql, row, { id: refundId, amountMinor })
  await settleRefunded(sql, {
    ...{
      businessId,
      bookingId: row.id,
      ...actorOf(scope),
      now,
      origin: scope.origin.app,
      reason: null,
      stripeId: null,
    },
    ...{ changeId: uuidv7(), auditId: uuidv7(), lineId: refundId },
  })
  await scope.enqueue(sql, 'payments.refunded', { businessId, refundId })
}

async function send(scope: SystemScope, { client }: StripeAccount, refund: RefundRow): Promise<void> {
  const { id: refundId, intentId, amountMinor } = refund
  if (!intentId) return
  const metadata = { businessId: scope.businessId, refundId }
  const asked = { payment_intent: intentId, amount: amountMinor, metadata }
  const made = await client.refunds
    .create(asked, { idempotencyKey: refundId })
    .catch(async (error: unknown) => (await findMade(client, intentId, refundId)) ?? orRefused(error))
  const told = { refundId, intentId, amountMinor, stripeId: made?.id ?? null }
  const failed = !made || made.status === 'failed' || made.status === 'canceled'
  await inSqlTransaction(scope, (sql) => settleRefund(scope, sql, { ...told, failed }))
}

/** Made all the same, though its answer got lost or was a fault. */
async function findMade(client: Stripe, intentId: string, refundId: string): Promise<Stripe.Refund | null> {
  for await (const refund of client.refunds.list({ payment_intent: intentId }))
    if (refund.metadata?.refundId === refundId) return refund
  return null
}

/** Pages on which nothing is to be paid any more. One that is being paid at this moment sends its money back by the same way. */
async function closePages(scope: SystemScope, { client }: StripeAccount, bookingId: string): Promise<void> {
  const { businessId, sql } = scope
  const row = await findAnyBooking(sql, businessId, bookingId)
  if (!row || balanceOf(row) > 0) return
  for (const { sessionId, intentId } of await openPayments(sql, businessId, bookingId))
    if (sessionId) await client.checkout.sessions.expire(sessionId).catch(orRefused)
    else if (intentId) await client.paymentIntents.cancel(intentId).catch(orRefused)
}
