import { closePayment, type PaymentRow } from '@foyer/db/queries/payments'
import Stripe from 'stripe'
import { DomainError } from '../errors.ts'
import type { Scope } from '../scope.ts'
import { findIntent } from './find-intent.ts'
import { reach } from './reach.ts'
import type { StripeAccount } from './stripe-account.ts'

/** After as long a call to Stripe has certainly ended. */
const longestCallMs = 6e4

/** Closes orders that were left for another, so that they cannot be paid besides; one that has been paid stops the new one (PAY-6). */
export async function closeOrders(scope: Scope, account: StripeAccount, orders: readonly PaymentRow[]): Promise<void> {
  for (const order of orders) {
    if (order.way !== 'page') await closeIntent(scope, account, order)
    else if (order.sessionId) await closePage(account, order.sessionId)
    else continue
    await closePayment(scope.sql, { businessId: scope.businessId, paymentId: order.id, state: 'EXPIRED' })
  }
}

async function closePage({ client }: StripeAccount, sessionId: string): Promise<void> {
  try {
    await reach(client.checkout.sessions.expire(sessionId))
  } catch (error) {
    if (!(error instanceof Stripe.errors.StripeInvalidRequestError)) throw error
    const { status } = await reach(client.checkout.sessions.retrieve(sessionId))
    if (status === 'complete') throw new DomainError('payments.inProgress', { cause: error })
  }
}

/** Of a saved card: one of which Stripe knows nothing may be on its way there at this moment. */
async function closeIntent(scope: Scope, account: StripeAccount, order: PaymentRow): Promise<void> {
  const { client } = account
  const intent = await reach(findIntent(scope, account, order))
  const mayBeUnderway = scope.now.getTime() - order.createdAt.getTime() < longestCallMs
  if (!intent && mayBeUnderway) throw new DomainError('payments.inProgress')
  if (!intent || intent.status === 'canceled') return
  try {
    await reach(client.paymentIntents.cancel(intent.id))
  } catch (error) {
    if (!(error instanceof Stripe.errors.StripeInvalidRequestError)) throw error
    const { status } = await reach(client.paymentIntents.retrieve(intent.id))
    if (status !== 'canceled') throw new DomainError('payments.inProgress', { cause: error })
  }
}
