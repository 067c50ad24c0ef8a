import type { PaymentRow } from '@foyer/db/queries/payments'
import { findStripeCustomer } from '@foyer/db/queries/stripe-customers'
import type Stripe from 'stripe'
import type { Scope } from '../scope.ts'
import type { StripeAccount } from './stripe-account.ts'
import { orRefused } from './stripe-answers.ts'

/** What Stripe knows of an order of a saved card, also where the answer that named it was lost; null where it knows nothing (threats 28). */
export async function findIntent(
  { businessId, sql }: Pick<Scope, 'businessId' | 'sql'>,
  { client }: StripeAccount,
  { id, intentId, customerId }: PaymentRow,
): Promise<Stripe.PaymentIntent | null> {
  if (intentId) return client.paymentIntents.retrieve(intentId).catch(orRefused)
  const customer = await findStripeCustomer(sql, businessId, customerId)
  if (!customer) return null
  for await (const intent of client.paymentIntents.list({ customer, limit: 100 }))
    if (intent.metadata.paymentId === id) return intent
  return null
}
