import type { Environment } from '@foyer/db/environment'
import Stripe from 'stripe'

/** The Stripe account that takes the payments: its API, the secret its webhooks are signed with, and the portal to come back to. */
export interface StripeAccount {
  client: Stripe
  webhookSecret: string
  /** Where people return to; never taken from a request (C9). */
  portalUrl: string
  /** Where the pages are on which people pay and prove to their bank that it is them, as a content policy lists them. */
  pageOrigins: string
}

const timeout = 8_000

type Variables = Pick<Environment, 'STRIPE_API_URL' | 'STRIPE_SECRET_KEY' | 'STRIPE_WEBHOOK_SECRET' | 'PORTAL_URL'>

/** The account of the environment; null where there is none, and nothing can be paid online then (PAY-9). */
export function openStripeAccount(environment: Variables): StripeAccount | null {
  const { STRIPE_API_URL, STRIPE_SECRET_KEY, STRIPE_WEBHOOK_SECRET, PORTAL_URL: portalUrl } = environment
  if (!STRIPE_SECRET_KEY || !STRIPE_WEBHOOK_SECRET) return null
  const pageOrigins = STRIPE_API_URL
    ? new URL(STRIPE_API_URL).origin
    : 'https://checkout.stripe.com https://hooks.stripe.com'
  const client = new Stripe(STRIPE_SECRET_KEY, {
    ...{ timeout, maxNetworkRetries: 2, telemetry: false },
    ...(STRIPE_API_URL && addressOf(new URL(STRIPE_API_URL))),
  })
  return { client, webhookSecret: STRIPE_WEBHOOK_SECRET, portalUrl, pageOrigins }
}

const addressOf = ({ protocol, hostname, port }: URL) => ({
  protocol: protocol === 'http:' ? ('http' as const) : ('https' as const),
  host: hostname,
  port: port || (protocol === 'http:' ? 80 : 443),
})
