import { listCards, removeCard } from '@foyer/db/queries/cards'
import { lockCustomer } from '@foyer/db/queries/lock-customer'
import { findStripeCustomer, keepStripeCustomer } from '@foyer/db/queries/stripe-customers'
import Stripe from 'stripe'
import { reach } from '../payments/reach.ts'
import type { StripeAccount } from '../payments/stripe-account.ts'
import type { Scope } from '../scope.ts'
import { inSqlTransaction } from '../transaction.ts'

interface Asking {
  account: StripeAccount
  customerId: string
}

/**
 * Asks Stripe something that needs the customer's name there, which is made when it is first needed, once for each customer of a business
 * and with nothing personal in it. One that Stripe does not know any more is made anew; its cards have gone with it (PAY-5).
 */
export async function withStripeCustomer<T>(
  scope: Scope,
  { account, customerId }: Asking,
  ask: (stripeId: string) => Promise<T>,
): Promise<T> {
  const known = await findStripeCustomer(scope.sql, scope.businessId, customerId)
  const stripeId = known ?? (await make(scope, { account, customerId }, null))
  try {
    return await ask(stripeId)
  } catch (error) {
    if (!isUnknown(error)) throw error
    await forgetCards(scope, customerId)
    return ask(await make(scope, { account, customerId }, stripeId))
  }
}

const isUnknown = (error: unknown): boolean =>
  error instanceof Stripe.errors.StripeInvalidRequestError &&
  error.code === 'resource_missing' &&
  error.param === 'customer'

async function make({ businessId, sql, now }: Scope, { account, customerId }: Asking, lost: string | null) {
  const asked = { metadata: { businessId, customerId } }
  const idempotencyKey = [customerId, lost].filter(Boolean).join(':')
  const { id: stripeId } = await reach(account.client.customers.create(asked, { idempotencyKey }))
  return keepStripeCustomer(sql, { businessId, customerId, stripeId, lost, now })
}

async function forgetCards(scope: Scope, customerId: string): Promise<void> {
  const { businessId, now } = scope
  await inSqlTransaction(scope, async (sql) => {
    await lockCustomer(sql, businessId, customerId)
    for (const { id: cardId } of await listCards(sql, businessId, customerId))
      await removeCard(sql, { businessId, customerId, cardId, now })
  })
}
