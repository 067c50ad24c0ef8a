import { closePayment, type PaymentRow } from '@foyer/db/queries/payments'
import type { SystemScope } from '../scope.ts'
import { inSqlTransaction } from '../transaction.ts'
import { findIntent } from './find-intent.ts'
import { refusePayment } from './refuse-payment.ts'
import { settlePayment } from './settle-payment.ts'
import type { StripeAccount } from './stripe-account.ts'
import { orRefused } from './stripe-answers.ts'

/** After as long a call to Stripe has certainly ended. */
const longestCallMs = 6e4
/** So long the holder may take to prove to their bank that it is them. */
const longestProofMs = 25 * 36e5

/** How an order of a saved card stands: the same facts as an event tells, asked for (PAY-6, threats 28). */
export async function followIntent(scope: SystemScope, account: StripeAccount, order: PaymentRow): Promise<void> {
  const { businessId, sql, now } = scope
  const { id: paymentId } = order
  const ageMs = now.getTime() - order.createdAt.getTime()
  const intent = await findIntent(scope, account, order)
  if (intent?.status === 'succeeded') {
    const { id: intentId, amount_received: amountMinor, currency } = intent
    await inSqlTransaction(scope, (tx) => settlePayment(scope, tx, { paymentId, intentId, amountMinor, currency }))
  } else if (!intent) {
    if (ageMs > longestCallMs) await closePayment(sql, { businessId, paymentId, state: 'EXPIRED' })
  } else if (intent.status === 'requires_action') {
    if (ageMs <= longestProofMs) return
    await account.client.paymentIntents.cancel(intent.id).catch(orRefused)
  } else if (intent.status === 'canceled') {
    await closePayment(sql, { businessId, paymentId, state: 'EXPIRED' })
  } else if (intent.status !== 'processing') {
    await inSqlTransaction(scope, (tx) => refusePayment(scope, tx, paymentId))
  }
}
