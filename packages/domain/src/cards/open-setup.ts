import { type CardSetupRow, expireCardSetup, findCardSetup, keepSetupSession } from '@foyer/db/queries/card-setups'
import Stripe from 'stripe'
import { DomainError } from '../errors.ts'
import { reach } from '../payments/reach.ts'
import type { StripeAccount } from '../payments/stripe-account.ts'
import type { CustomerScope } from '../scope.ts'
import { withStripeCustomer } from './with-stripe-customer.ts'

/**
 * The page at Stripe on which a card is typed, so that it never touches our servers. However often it is asked for it is one page: what
 * stands written has the idempotency key (PAY-5, threats 28).
 */
export async function openSetup(scope: CustomerScope, setupId: string, backPath: string): Promise<string> {
  const { businessId, customerId, sql, stripe: account } = scope
  if (!account) throw new DomainError('cards.notOffered')
  const setup = await findCardSetup(sql, businessId, setupId)
  if (setup?.customerId !== customerId) throw new DomainError('cards.notFound')
  if (setup.sessionUrl) return setup.sessionUrl
  const session = await withStripeCustomer(scope, { account, customerId }, (stripeId) =>
    create(scope, account, { setup, stripeId, backPath }),
  )
  if (!session.url) throw new DomainError('payments.unavailable', { retryAfter: 5 })
  await keepSetupSession(sql, { businessId, setupId, id: session.id, url: session.url })
  return session.url
}

interface Wanted {
  setup: CardSetupRow
  stripeId: string
  backPath: string
}

/** A fault of Stripe's own is answered to the same key for a day: such a way opens no more, the next try is another. */
async function create(
  scope: CustomerScope,
  { client, portalUrl }: StripeAccount,
  { setup, stripeId, backPath }: Wanted,
) {
  const { businessId, business, sql } = scope
  const { id, locale } = setup
  const metadata = { businessId, setupId: id }
  const made = client.checkout.sessions.create(
    {
      ...{ mode: 'setup', currency: business.currency.toLowerCase(), customer: stripeId, client_reference_id: id },
      locale: locale as Stripe.Checkout.SessionCreateParams.Locale,
      ...{ metadata, setup_intent_data: { metadata } },
      success_url: `${portalUrl}/${business.slug}/cards/added/${id}`,
      cancel_url: `${portalUrl}${backPath}`,
    },
    { idempotencyKey: `${id}:${stripeId}` },
  )
  return reach(
    made.catch(async (error: unknown) => {
      if (error instanceof Stripe.errors.StripeAPIError) await expireCardSetup(sql, businessId, id)
      throw error
    }),
  )
}
