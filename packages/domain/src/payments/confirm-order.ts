import { findCard } from '@foyer/db/queries/cards'
import {
  closePayment,
  findPayment,
  keepPaymentCard,
  keepPaymentIntent,
  type PaymentRow,
} from '@foyer/db/queries/payments'
import type Stripe from 'stripe'
import { DomainError } from '../errors.ts'
import type { CustomerScope, StaffScope } from '../scope.ts'
import { inSqlTransaction } from '../transaction.ts'
import { askForMoney, type Refused } from './ask-for-money.ts'
import { findIntent } from './find-intent.ts'
import { reach } from './reach.ts'
import { refusePayment } from './refuse-payment.ts'
import { settlePayment } from './settle-payment.ts'

export interface Confirmed {
  /** OPEN where the bank asks for a proof at `url`, or has not been heard yet. */
  state: 'PAID' | 'OPEN' | 'FAILED'
  url: string | null
  /** Why it was refused. */
  refused: Refused | null
}

type Asker = CustomerScope | StaffScope

/**
 * Asks the order's saved card for its money, and writes down what Stripe answers. However often it is asked, and whatever broke in between, it
 * is one charge: the order's id is the idempotency key, and all that is sent stands written (PAY-6, threats 28).
 */
export async function confirmOrder(scope: Asker, paymentId: string, returnUrl: string | null): Promise<Confirmed> {
  const { businessId, sql, stripe: account } = scope
  const order = await findPayment(sql, businessId, paymentId)
  if (!account || !order) throw new DomainError('payments.notFound')
  if (order.state !== 'OPEN') return { state: order.state === 'PAID' ? 'PAID' : 'FAILED', url: null, refused: null }
  if (order.intentId) return apply(scope, order, await reach(findIntent(scope, account, order)))
  const { savedCardId: cardId, customerId } = order
  const card = cardId ? await findCard(sql, { businessId, customerId, cardId }) : null
  if (!card) {
    await closePayment(sql, { businessId, paymentId, state: 'EXPIRED' })
    throw new DomainError('cards.gone')
  }
  const asked = await askForMoney(scope, account, { order, card, returnUrl })
  if (asked.kind === 'unheard') return { state: 'OPEN', url: null, refused: null }
  if (asked.intentId) await keepPaymentIntent(sql, { businessId, paymentId, intentId: asked.intentId })
  if (asked.kind === 'answered') {
    await keepPaymentCard(sql, { businessId, paymentId, brand: card.brand, last4: card.last4 })
    return apply(scope, order, asked.intent)
  }
  await inSqlTransaction(scope, (tx) => refusePayment(scope, tx, paymentId))
  return { state: 'FAILED', url: null, refused: asked.refused }
}

/** The same facts that an event would tell, at once. */
async function apply(scope: Asker, order: PaymentRow, intent: Stripe.PaymentIntent | null): Promise<Confirmed> {
  const { id: paymentId } = order
  if (intent?.status === 'succeeded') {
    const { id: intentId, amount_received: amountMinor, currency } = intent
    await inSqlTransaction(scope, (tx) => settlePayment(scope, tx, { paymentId, intentId, amountMinor, currency }))
    return { state: 'PAID', url: null, refused: null }
  }
  const url = intent?.next_action?.redirect_to_url?.url ?? null
  if (intent?.status === 'requires_action' && url) return { state: 'OPEN', url, refused: null }
  if (intent?.status === 'processing') return { state: 'OPEN', url: null, refused: null }
  await inSqlTransaction(scope, (tx) => refusePayment(scope, tx, paymentId))
  return { state: 'FAILED', url: null, refused: 'declined' }
}
