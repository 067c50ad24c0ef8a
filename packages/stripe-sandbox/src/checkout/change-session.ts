import type Stripe from 'stripe'
import { wrong } from '../fault.ts'
import { makeId } from '../make-id.ts'
import type { Parameters } from '../parameters.ts'
import type { World } from '../world.ts'

const day = 24 * 60 * 60

/** A page on which a customer pays or leaves a card; its address is in `url`. */
export function createSession(world: World, parameters: Parameters): Stripe.Checkout.Session {
  const mode = parameters.oneOf('mode', ['payment', 'setup']) ?? 'payment'
  const items = parameters.innerList('line_items').map(readItem)
  if (mode === 'payment' && items.length === 0)
    throw wrong('You must provide at least one line item in `payment` mode.', 'line_items')
  const customer = parameters.text('customer') ?? null
  if (customer) world.customers.get(customer, 'customer')
  const total = items.reduce((sum, { amount }) => sum + amount, 0)
  const id = makeId('cs_test', 48)
  const session = {
    ...{ id, object: 'checkout.session', mode, created: world.now(), livemode: false, status: 'open' },
    ...{ url: `${world.url}/pay/${id}`, ui_mode: 'hosted_page', success_url: parameters.needed('success_url') },
    ...{ cancel_url: parameters.text('cancel_url') ?? null, expires_at: expiryOf(world, parameters) },
    ...{ amount_subtotal: mode === 'payment' ? total : null, amount_total: mode === 'payment' ? total : null },
    ...{ currency: items[0]?.currency ?? parameters.text('currency')?.toLowerCase() ?? null },
    ...{ customer, customer_account: null, customer_email: parameters.text('customer_email') ?? null },
    ...{ client_reference_id: parameters.text('client_reference_id') ?? null, metadata: parameters.metadata() },
    ...{ payment_intent: null, setup_intent: null, payment_method_types: ['card'], payment_method_options: {} },
    ...{ payment_status: mode === 'payment' ? 'unpaid' : 'no_payment_required', subscription: null, invoice: null },
    ...{ adaptive_pricing: null, after_expiration: null, allow_promotion_codes: null, client_secret: null },
    ...{ allowed_payment_method_types: null, billing_address_collection: null, collected_information: null },
    ...{ consent: null, consent_collection: null, currency_conversion: null, custom_fields: [], discounts: [] },
    ...{ customer_creation: null, customer_details: null, integration_identifier: null, invoice_creation: null },
    ...{ locale: null, managed_payments: null, origin_context: null, payment_link: null, permissions: null },
    ...{ payment_method_collection: null, payment_method_configuration_details: null, recovered_from: null },
    ...{ saved_payment_method_options: null, shipping_address_collection: null, shipping_cost: null },
    ...{ shipping_options: [], submit_type: null, wallet_options: null },
    automatic_tax: { enabled: false, liability: null, provider: null, status: null },
    custom_text: { after_submit: null, shipping_address: null, submit: null, terms_of_service_acceptance: null },
    total_details: mode === 'payment' ? { amount_discount: 0, amount_shipping: 0, amount_tax: 0 } : null,
  } satisfies Stripe.Checkout.Session
  const later = parameters.inner(mode === 'payment' ? 'payment_intent_data' : 'setup_intent_data')
  world.plans.set(id, {
    intentMetadata: later?.metadata() ?? {},
    description: later?.text('description') ?? (items.map(({ name }) => name).join(', ') || null),
    saveCard: Boolean(later?.text('setup_future_usage')),
  })
  return world.sessions.add(session)
}

/** As it is now: one whose time has run out is expired. */
export function getSession(world: World, id: string): Stripe.Checkout.Session {
  const session = world.sessions.get(id)
  if (session.status === 'open' && session.expires_at <= world.now()) return expire(world, session)
  return session
}

export function expireSession(world: World, id: string): Stripe.Checkout.Session {
  const session = getSession(world, id)
  if (session.status !== 'open')
    throw wrong(`Only Checkout Sessions with a status in ["open"] can be expired. This one is ${session.status}.`)
  return expire(world, session)
}

function expire(world: World, session: Stripe.Checkout.Session): Stripe.Checkout.Session {
  Object.assign(session, { status: 'expired', url: null })
  world.happened('checkout.session.expired', session)
  return session
}

function readItem(item: Parameters) {
  const price = item.inner('price_data')
  if (!price) throw wrong('This local Stripe knows prices by `price_data` only.', 'line_items[price_data]')
  const quantity = item.amount('quantity') ?? 1
  const unit = price.whole('unit_amount') ?? -1
  if (unit < 0) throw wrong('Missing required param: unit_amount.', 'unit_amount', 'parameter_missing')
  const name = price.inner('product_data')?.needed('name') ?? ''
  return { amount: unit * quantity, currency: price.needed('currency').toLowerCase(), name }
}

function expiryOf(world: World, parameters: Parameters): number {
  const at = parameters.whole('expires_at') ?? world.now() + day
  const ahead = at - world.now()
  if (ahead < 30 * 60 || ahead > day)
    throw wrong('The `expires_at` timestamp must be between 30 minutes and 24 hours from creation.', 'expires_at')
  return at
}
