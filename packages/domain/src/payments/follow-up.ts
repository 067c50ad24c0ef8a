import { closePayment, findPayment, keepPaymentCard, type PaymentRow } from '@foyer/db/queries/payments'
import type Stripe from 'stripe'
import { factsOf } from '../cards/read-card.ts'
import type { SystemScope } from '../scope.ts'
import { inSqlTransaction } from '../transaction.ts'
import { followIntent } from './follow-intent.ts'
import { keepPaidCard } from './keep-paid-card.ts'
import { settlePayment } from './settle-payment.ts'
import type { StripeAccount } from './stripe-account.ts'
import { idOf, orRefused } from './stripe-answers.ts'
import { longestMs } from './stripe-limits.ts'

const dayMs = 864e5

/**
 * Asks Stripe how an order stands of which nothing was heard: an event that got lost, or a process that died between the charge and
 * writing it down, leaves the same ledger as one that came (PAY-6, threats 28).
 */
export async function followUp(scope: SystemScope, { paymentId }: { paymentId: string }): Promise<void> {
  const { businessId, stripe: account } = scope
  const payment = await findPayment(scope.sql, businessId, paymentId)
  if (!account || !payment || payment.state === 'PAID') return
  if (payment.way !== 'page') return followIntent(scope, account, payment)
  const session = payment.sessionId ? await retrieve(account, payment.sessionId) : await search(account, payment)
  if (session?.payment_status === 'paid') {
    const paid = {
      ...{ paymentId, intentId: idOf(session.payment_intent), amountMinor: session.amount_total ?? 0 },
      currency: session.currency ?? '',
    }
    await inSqlTransaction(scope, (sql) => settlePayment(scope, sql, paid))
    await keepCard(scope, account, { paymentId, intentId: paid.intentId })
  } else if (session ? session.status === 'expired' : isOver(scope, payment))
    await closePayment(scope.sql, { businessId, paymentId, state: 'EXPIRED' })
}

const isOver = ({ now }: SystemScope, { createdAt, sessionId }: PaymentRow) =>
  Boolean(sessionId) || now.getTime() - createdAt.getTime() > longestMs

async function retrieve({ client }: StripeAccount, sessionId: string): Promise<Stripe.Checkout.Session | null> {
  return client.checkout.sessions.retrieve(sessionId).catch(orRefused)
}

/** The page that was made for the order, where the answer that named it was lost. */
async function search(
  { client }: StripeAccount,
  { id, createdAt }: PaymentRow,
): Promise<Stripe.Checkout.Session | null> {
  const created = Math.floor(createdAt.getTime() / 1000)
  const day = dayMs / 1000
  for await (const session of client.checkout.sessions.list({ created: { gte: created - day, lte: created + day } }))
    if (session.client_reference_id === id) return session
  return null
}

/** Which card it was, and that it is to be kept, where its holder wanted that (PAY-5). */
async function keepCard(
  scope: SystemScope,
  { client }: StripeAccount,
  { paymentId, intentId }: { paymentId: string; intentId: string },
): Promise<void> {
  const intent = await client.paymentIntents.retrieve(intentId, { expand: ['payment_method'] }).catch(orRefused)
  const method = intent?.payment_method as Stripe.PaymentMethod | null | undefined
  const card = method ? factsOf(method.id, method.card) : null
  if (!card) return
  await inSqlTransaction(scope, async (sql) => {
    await keepPaymentCard(sql, { businessId: scope.businessId, paymentId, brand: card.brand, last4: card.last4 })
    if (method?.customer) await keepPaidCard(scope, sql, { paymentId, card })
  })
}
