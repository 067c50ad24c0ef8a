import { findAnyBooking } from '@foyer/db/queries/list-bookings'
import { closePayment, findPayment, keepPaymentSession, type PaymentRow } from '@foyer/db/queries/payments'
import Stripe from 'stripe'
import { snapshotOf } from '../bookings/snapshot.ts'
import { DomainError } from '../errors.ts'
import type { CustomerScope, VisitorScope } from '../scope.ts'
import { textIn } from '../texts.ts'
import type { Order } from './place-order.ts'
import type { StripeAccount } from './stripe-account.ts'

export interface Checkout {
  order: Order
  /** Paths of the portal to return to, `:id` being the payment's. */
  paidPath: string
  backPath: string
}

/**
 * The page at Stripe on which the order is paid. However often it is asked for, and whatever broke in between, it is one page: the
 * order's id is the idempotency key, and all that is sent comes from what stands written (threats 28).
 */
export async function openCheckout(scope: CustomerScope | VisitorScope, checkout: Checkout): Promise<string> {
  const { businessId, sql, stripe: account } = scope
  if (!account) throw new DomainError('payments.nothingToPay')
  for (const { paymentId, sessionId } of checkout.order.superseded) {
    await closePage(account, sessionId)
    await closePayment(sql, { businessId, paymentId, state: 'EXPIRED' })
  }
  const payment = await findPayment(sql, businessId, checkout.order.paymentId)
  if (!payment) throw new DomainError('payments.notFound')
  if (payment.sessionUrl) return payment.sessionUrl
  const session = await create(scope, account, payment, await orderFor(scope, account, payment, checkout))
  if (!session.url) throw new DomainError('payments.inProgress')
  await keepPaymentSession(sql, { businessId, paymentId: payment.id, id: session.id, url: session.url })
  return session.url
}

/** Stripe keeps what it answered to a key, a fault of its own too: such an order opens no more, and nobody can have paid it. */
async function create(
  { businessId, sql }: CustomerScope | VisitorScope,
  { client }: StripeAccount,
  { id: paymentId }: PaymentRow,
  asked: Stripe.Checkout.SessionCreateParams,
) {
  const made = client.checkout.sessions.create(asked, { idempotencyKey: paymentId })
  return reach(
    made.catch(async (error: unknown) => {
      if (error instanceof Stripe.errors.StripeAPIError)
        await closePayment(sql, { businessId, paymentId, state: 'EXPIRED' })
      throw error
    }),
  )
}

async function orderFor(
  { businessId, business, sql }: CustomerScope | VisitorScope,
  { portalUrl }: StripeAccount,
  { id, bookingId, amountMinor, currency, locale }: PaymentRow,
  { paidPath, backPath }: Checkout,
): Promise<Stripe.Checkout.SessionCreateParams> {
  const row = await findAnyBooking(sql, businessId, bookingId)
  const name = row ? textIn(snapshotOf(row).serviceName, locale, business.languages) : business.name
  const metadata = { businessId, paymentId: id }
  return {
    mode: 'payment',
    client_reference_id: id,
    locale: locale as Stripe.Checkout.SessionCreateParams.Locale,
    line_items: [
      {
        quantity: 1,
        price_data: { currency: currency.toLowerCase(), unit_amount: amountMinor, product_data: { name } },
      },
    ],
    metadata,
    payment_intent_data: { metadata },
    success_url: `${portalUrl}${paidPath.replace(':id', id)}`,
    cancel_url: `${portalUrl}${backPath}`,
  }
}

/** A page that was left for another order is closed, so that it cannot be paid besides; one that has been paid stops the new one. */
async function closePage({ client }: StripeAccount, sessionId: string): Promise<void> {
  try {
    await reach(client.checkout.sessions.expire(sessionId))
  } catch (error) {
    if (!(error instanceof Stripe.errors.StripeInvalidRequestError)) throw error
    const { status } = await reach(client.checkout.sessions.retrieve(sessionId))
    if (status === 'complete') throw new DomainError('payments.inProgress', { cause: error })
  }
}

/** What Stripe answers; when it cannot be reached or is busy, trying again later is what helps. */
export async function reach<T>(asked: Promise<T>): Promise<T> {
  try {
    return await asked
  } catch (error) {
    const { errors } = Stripe
    const mayPass =
      error instanceof errors.StripeConnectionError ||
      error instanceof errors.StripeAPIError ||
      error instanceof errors.StripeRateLimitError ||
      error instanceof errors.StripeIdempotencyError
    throw mayPass ? new DomainError('payments.unavailable', { retryAfter: 5, cause: error }) : error
  }
}
