import { createHash } from 'node:crypto'
import type Stripe from 'stripe'
import { cardOfNumber, refusalOf, type TestCard, testCards } from '../cards.ts'
import { Fault, wrong } from '../fault.ts'
import { makeId } from '../make-id.ts'
import type { Parameters } from '../parameters.ts'
import type { World } from '../world.ts'

const expires = { month: 12, year: 2034 }

export function makeCard(world: World, { number, brand, conduct }: TestCard, expiry = expires): Stripe.PaymentMethod {
  const method = {
    ...{ id: makeId('pm'), object: 'payment_method', type: 'card', created: world.now(), livemode: false },
    ...{ allow_redisplay: 'unspecified', customer: null, customer_account: null, metadata: {} },
    billing_details: { address: null, email: null, name: null, phone: null, tax_id: null },
    card: {
      ...{ brand, display_brand: brand, country: 'US', funding: 'credit', generated_from: null, wallet: null },
      ...{ exp_month: expiry.month, exp_year: expiry.year, last4: number.slice(-4), regulated_status: 'unregulated' },
      checks: { address_line1_check: null, address_postal_code_check: null, cvc_check: 'pass' },
      fingerprint: createHash('sha256').update(number).digest('hex').slice(0, 16),
      networks: { available: [brand], preferred: null },
      three_d_secure_usage: { supported: true },
    },
  } satisfies Stripe.PaymentMethod
  world.conducts.set(method.id, conduct)
  return world.paymentMethods.add(method)
}

/** A payment method by its id; the names of the test cards stand for a new one each. */
export function takePaymentMethod(world: World, id: string): Stripe.PaymentMethod {
  const card = testCards[id]
  return card ? makeCard(world, card) : world.paymentMethods.get(id, 'payment_method')
}

export function createPaymentMethod(world: World, parameters: Parameters): Stripe.PaymentMethod {
  parameters.oneOf('type', ['card'])
  const typed = parameters.inner('card')
  const token = typed?.text('token')
  const card = token ? testCards[token.replace(/^tok_/, 'pm_card_')] : cardOfNumber(typed?.text('number') ?? '')
  if (!card) throw wrong('Your card number is incorrect.', 'number', 'incorrect_number')
  const month = typed?.whole('exp_month') ?? expires.month
  const year = typed?.whole('exp_year') ?? expires.year
  return makeCard(world, card, { month, year })
}

/** A card that the bank refuses is not kept. */
export function attachPaymentMethod(world: World, id: string, parameters: Parameters): Stripe.PaymentMethod {
  const customer = world.customers.get(parameters.needed('customer'), 'customer')
  const method = takePaymentMethod(world, id)
  const conduct = world.conducts.get(method.id) ?? 'succeeds'
  const refusal = conduct === 'declinesLater' ? undefined : refusalOf(conduct)
  if (refusal) throw new Fault(402, 'card_error', refusal.message, refusal)
  if (method.customer && method.customer !== customer.id)
    throw wrong('The payment method you provided has already been attached to a customer.', 'customer')
  return attachTo(world, method, customer.id)
}

export function attachTo(world: World, method: Stripe.PaymentMethod, customerId: string): Stripe.PaymentMethod {
  if (method.customer === customerId) return method
  method.customer = customerId
  world.happened('payment_method.attached', method)
  return method
}

export function detachPaymentMethod(world: World, id: string): Stripe.PaymentMethod {
  const method = world.paymentMethods.get(id)
  if (!method.customer) throw wrong('The payment method you provided is not attached to a customer.')
  const customer = world.customers.find(String(method.customer))
  method.customer = null
  if (customer?.invoice_settings.default_payment_method === id) customer.invoice_settings.default_payment_method = null
  world.happened('payment_method.detached', method)
  return method
}
