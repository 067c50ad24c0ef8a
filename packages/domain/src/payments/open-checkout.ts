import { findAnyBooking } from '@foyer/db/queries/list-bookings'
import { closePayment, findPayment, keepPaymentSession, type PaymentRow } from '@foyer/db/queries/payments'
import Stripe from 'stripe'
import { snapshotOf } from '../bookings/snapshot.ts'
import { withStripeCustomer } from '../cards/with-stripe-customer.ts'
import { DomainError } from '../errors.ts'
import type { CustomerScope, VisitorScope } from '../scope.ts'
import { textIn } from '../texts.ts'
import { closeOrders } from './close-orders.ts'
import type { Order } from './place-order.ts'
import { reach } from './reach.ts'
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
 * Our minor units are Stripe's (`currencyDigits`), so amounts go out as they are stored.
 */
export async function openCheckout(scope: CustomerScope | VisitorScope, checkout: Checkout): Promise<string> {
  const { businessId, sql, stripe: account } = scope
  if (!account) throw new DomainError('payments.nothingToPay')
  await closeOrders(scope, account, checkout.order.superseded)
  const payment = await findPayment(sql, businessId, checkout.order.paymentId)
  if (!payment) throw new DomainError('payments.notFound')
  if (payment.sessionUrl) return payment.sessionUrl
  const asked = await orderFor(scope, account, payment, checkout)
  const session = payment.saveCard
    ? await withStripeCustomer(scope, { account, customerId: payment.customerId }, (stripeId) =>
        create(scope, account, payment, keeping(asked, stripeId)),
      )
    : await create(scope, account, payment, asked)
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
  const idempotencyKey = [paymentId, asked.customer].filter(Boolean).join(':')
  const made = client.checkout.sessions.create(asked, { idempotencyKey })
  return reach(
    made.catch(async (error: unknown) => {
      if (error instanceof Stripe.errors.StripeAPIError)
        await closePayment(sql, { businessId, paymentId, state: 'EXPIRED' })
      throw error
    }),
  )
}

/** The customer wants the card to be kept: only then does Stripe hear whose it is (PAY-5). */
const keeping = (asked: Stripe.Checkout.SessionCreateParams, customer: string) => ({
  ...asked,
  customer,
  payment_intent_data: { ...asked.payment_intent_data, setup_future_usage: 'off_session' as const },
})

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
