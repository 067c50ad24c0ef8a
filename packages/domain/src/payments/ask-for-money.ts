import { type CardRow, removeCard } from '@foyer/db/queries/cards'
import { lockCustomer } from '@foyer/db/queries/lock-customer'
import { closePayment, type PaymentRow } from '@foyer/db/queries/payments'
import { findStripeCustomer } from '@foyer/db/queries/stripe-customers'
import Stripe from 'stripe'
import { DomainError } from '../errors.ts'
import type { CustomerScope, StaffScope } from '../scope.ts'
import { inSqlTransaction } from '../transaction.ts'
import { findIntent } from './find-intent.ts'
import { reach } from './reach.ts'
import type { StripeAccount } from './stripe-account.ts'

export type Refused = 'declined' | 'needsProof'

/** What Stripe said; `unheard` where it may have taken the money and the answer was lost. */
export type Asked =
  | { kind: 'answered'; intentId: string; intent: Stripe.PaymentIntent }
  | { kind: 'refused'; intentId: string | null; refused: Refused }
  | { kind: 'unheard' }

type Asker = CustomerScope | StaffScope

interface Wanted {
  order: PaymentRow
  card: CardRow
  /** Where the holder comes back to from a proof; none in their absence. */
  returnUrl: string | null
}

/** Asks Stripe for an order's amount of a card, under the order's id as key (PAY-6). Our minor units are Stripe's (`currencyDigits`). */
export async function askForMoney(scope: Asker, account: StripeAccount, wanted: Wanted): Promise<Asked> {
  const { order, card } = wanted
  const customer = await findStripeCustomer(scope.sql, scope.businessId, order.customerId)
  if (!customer) return lose(scope, order, card)
  try {
    const intent = await account.client.paymentIntents.create(orderFor(scope, customer, wanted), {
      idempotencyKey: order.id,
    })
    return { kind: 'answered', intentId: intent.id, intent }
  } catch (error) {
    return explain(scope, account, wanted, error)
  }
}

function orderFor({ businessId }: Asker, customer: string, { order, card, returnUrl }: Wanted) {
  const { id: paymentId, amountMinor: amount, currency, way } = order
  return {
    ...{ amount, currency: currency.toLowerCase(), customer, payment_method: card.methodId, confirm: true },
    ...{ payment_method_types: ['card'], metadata: { businessId, paymentId } },
    ...(way === 'fee' && { off_session: true }),
    ...(returnUrl && { return_url: returnUrl }),
  }
}

async function explain(scope: Asker, account: StripeAccount, { order, card }: Wanted, error: unknown): Promise<Asked> {
  const { errors } = Stripe
  if (error instanceof errors.StripeCardError) {
    const refused = error.code === 'authentication_required' ? 'needsProof' : 'declined'
    return { kind: 'refused', intentId: error.payment_intent?.id ?? null, refused }
  }
  if (error instanceof errors.StripeConnectionError) return unheard(scope, order)
  if (error instanceof errors.StripeAPIError) return lookFor(scope, account, order, error)
  const isGone =
    error instanceof errors.StripeInvalidRequestError && /^(customer|payment_method)$/.test(error.param ?? '')
  return isGone ? lose(scope, order, card) : reach(Promise.reject(error))
}

/** The worker asks as soon as Stripe can be reached. */
async function unheard(scope: Asker, { id: paymentId }: PaymentRow): Promise<Asked> {
  const { businessId } = scope
  await inSqlTransaction(scope, (sql) => scope.enqueue(sql, 'payments.unclear', { businessId, paymentId }))
  return { kind: 'unheard' }
}

/** A fault of Stripe's own is answered to the same key for a day: unless the money was taken all the same the order is over. */
async function lookFor(scope: Asker, account: StripeAccount, order: PaymentRow, cause: Error): Promise<Asked> {
  const { businessId, sql } = scope
  const intent = await reach(findIntent(scope, account, order))
  if (intent) return { kind: 'answered', intentId: intent.id, intent }
  await closePayment(sql, { businessId, paymentId: order.id, state: 'EXPIRED' })
  throw new DomainError('payments.unavailable', { retryAfter: 5, cause })
}

/** Stripe does not keep the card any more: nor do we. */
async function lose(scope: Asker, { id: paymentId, customerId }: PaymentRow, { id: cardId }: CardRow): Promise<never> {
  const { businessId, now } = scope
  await inSqlTransaction(scope, async (sql) => {
    await lockCustomer(sql, businessId, customerId)
    await removeCard(sql, { businessId, customerId, cardId, now })
    await closePayment(sql, { businessId, paymentId, state: 'EXPIRED' })
  })
  throw new DomainError('cards.gone')
}
