import { findPaymentOfIntent } from '@foyer/db/queries/payments'
import { lockBooking } from '@foyer/db/queries/post-to-ledger'
import { findRefund, planRefund, settleFailedRefund, settleRefunded } from '@foyer/db/queries/refunds'
import type { SqlTransaction } from '@foyer/db/sql'
import { v7 as uuidv7 } from 'uuid'
import { actorOf, type SystemScope } from '../scope.ts'
import type { RefundFact } from './read-event.ts'
import { settlePayment } from './settle-payment.ts'

type Refunded = Omit<RefundFact, 'kind'>

/**
 * Puts money that went back into the ledger, once, whether we sent it or somebody did at Stripe; one that failed afterwards is taken out
 * again and stays so (BOK-8, PAY-6). False where nothing came of it.
 */
export async function settleRefund(scope: SystemScope, sql: SqlTransaction, refunded: Refunded): Promise<boolean> {
  const { businessId } = scope
  if (refunded.paid) await settlePayment(scope, sql, refunded.paid)
  const about = await findBookingOf(scope, sql, refunded)
  if (!about) return false
  const { bookingId } = about
  await lockBooking(sql, { businessId, bookingId })
  const refund = await findOrMake(scope, sql, refunded)
  if (!refund) return false
  const posting = {
    ...{ businessId, bookingId, ...actorOf(scope), now: scope.now, origin: scope.origin.app, reason: null },
    ...{ changeId: uuidv7(), auditId: uuidv7() },
  }
  if (refunded.failed) {
    if (refund.state === 'PLANNED')
      await settleRefunded(sql, { ...posting, lineId: refund.id, stripeId: refunded.stripeId })
    const again = { ...posting, changeId: uuidv7(), auditId: uuidv7(), lineId: uuidv7() }
    return settleFailedRefund(sql, { ...again, refundId: refund.id })
  }
  const isNew = await settleRefunded(sql, { ...posting, lineId: refund.id, stripeId: refunded.stripeId })
  if (isNew) await scope.enqueue(sql, 'payments.refunded', { businessId, refundId: refund.id })
  return isNew
}

/** The refund, or the payment that something was given back of at Stripe itself. */
async function findBookingOf({ businessId }: SystemScope, sql: SqlTransaction, { intentId, ...ids }: Refunded) {
  const found = await findRefund(sql, { businessId, ...ids })
  return found ?? (ids.refundId ? null : await findPaymentOfIntent(sql, businessId, intentId))
}

async function findOrMake({ businessId, now }: SystemScope, sql: SqlTransaction, refunded: Refunded) {
  const { refundId, stripeId, intentId, amountMinor } = refunded
  const found = await findRefund(sql, { businessId, refundId, stripeId })
  if (found) return found
  const payment = await findPaymentOfIntent(sql, businessId, intentId)
  if (!payment) return null
  await planRefund(sql, {
    ...{ businessId, paymentId: payment.id, refundId: uuidv7(), amountMinor, now },
    stripeId,
    destination: 'card',
  })
  return findRefund(sql, { businessId, stripeId })
}
