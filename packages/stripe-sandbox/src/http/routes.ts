import { createSession, expireSession, getSession } from '../checkout/change-session.ts'
import { createCustomer, deleteCustomer, updateCustomer } from '../customers/change-customer.ts'
import type { Parameters } from '../parameters.ts'
import {
  cancelPaymentIntent,
  capturePaymentIntent,
  createPaymentIntent,
} from '../payment-intents/change-payment-intent.ts'
import { confirmPaymentIntent } from '../payment-intents/confirm-payment-intent.ts'
import {
  attachPaymentMethod,
  createPaymentMethod,
  detachPaymentMethod,
} from '../payment-methods/change-payment-method.ts'
import { createRefund } from '../refunds/create-refund.ts'
import { cancelSetupIntent, confirmSetupIntent, createSetupIntent } from '../setup-intents/change-setup-intent.ts'
import { createEndpoint, deleteEndpoint } from '../webhooks/endpoints.ts'
import type { World } from '../world.ts'

type Verb = (world: World, id: string, parameters: Parameters) => object

/** True for what has the value that was asked for, or when none was. */
const has = (parameters: Parameters, name: string) => {
  const wanted = parameters.text(name)
  return (value: unknown) => wanted === undefined || value === wanted
}

/** What this Stripe answers: method, path with `:id`, and the verb. */
export const routes: readonly [method: string, path: string, verb: Verb][] = [
  ['POST', 'customers', (world, _, given) => createCustomer(world, given)],
  [
    'GET',
    'customers',
    ({ customers }, _, given) => {
      const matches = has(given, 'email')
      return customers.page(given, ({ email }) => matches(email))
    },
  ],
  ['GET', 'customers/:id', ({ customers }, id) => customers.get(id)],
  ['POST', 'customers/:id', updateCustomer],
  ['DELETE', 'customers/:id', deleteCustomer],
  [
    'GET',
    'customers/:id/payment_methods',
    (world, id, given) => {
      world.customers.get(id)
      return world.paymentMethods.page(given, ({ customer }) => customer === id)
    },
  ],
  ['POST', 'payment_methods', (world, _, given) => createPaymentMethod(world, given)],
  [
    'GET',
    'payment_methods',
    ({ paymentMethods }, _, given) => {
      const customerId = given.needed('customer')
      return paymentMethods.page(given, ({ customer }) => customer === customerId)
    },
  ],
  ['GET', 'payment_methods/:id', ({ paymentMethods }, id) => paymentMethods.get(id)],
  ['POST', 'payment_methods/:id/attach', attachPaymentMethod],
  ['POST', 'payment_methods/:id/detach', detachPaymentMethod],
  ['POST', 'setup_intents', (world, _, given) => createSetupIntent(world, given)],
  ['GET', 'setup_intents/:id', ({ setupIntents }, id) => setupIntents.get(id)],
  ['POST', 'setup_intents/:id/confirm', confirmSetupIntent],
  ['POST', 'setup_intents/:id/cancel', cancelSetupIntent],
  ['POST', 'payment_intents', (world, _, given) => createPaymentIntent(world, given)],
  [
    'GET',
    'payment_intents',
    ({ paymentIntents }, _, given) => {
      const matches = has(given, 'customer')
      return paymentIntents.page(given, ({ customer }) => matches(customer))
    },
  ],
  ['GET', 'payment_intents/:id', ({ paymentIntents }, id) => paymentIntents.get(id)],
  ['POST', 'payment_intents/:id/confirm', confirmPaymentIntent],
  ['POST', 'payment_intents/:id/capture', capturePaymentIntent],
  ['POST', 'payment_intents/:id/cancel', cancelPaymentIntent],
  [
    'GET',
    'charges',
    ({ charges }, _, given) => {
      const matches = has(given, 'payment_intent')
      return charges.page(given, ({ payment_intent }) => matches(payment_intent))
    },
  ],
  ['GET', 'charges/:id', ({ charges }, id) => charges.get(id)],
  ['POST', 'refunds', (world, _, given) => createRefund(world, given)],
  [
    'GET',
    'refunds',
    ({ refunds }, _, given) => {
      const [ofIntent, ofCharge] = [has(given, 'payment_intent'), has(given, 'charge')]
      return refunds.page(given, ({ payment_intent, charge }) => ofIntent(payment_intent) && ofCharge(charge))
    },
  ],
  ['GET', 'refunds/:id', ({ refunds }, id) => refunds.get(id)],
  ['POST', 'checkout/sessions', (world, _, given) => createSession(world, given)],
  [
    'GET',
    'checkout/sessions',
    ({ sessions }, _, given) => {
      const [ofIntent, ofCustomer] = [has(given, 'payment_intent'), has(given, 'customer')]
      return sessions.page(given, ({ payment_intent, customer }) => ofIntent(payment_intent) && ofCustomer(customer))
    },
  ],
  ['GET', 'checkout/sessions/:id', getSession],
  ['POST', 'checkout/sessions/:id/expire', expireSession],
  [
    'GET',
    'events',
    ({ events }, _, given) => {
      const ofType = has(given, 'type')
      return events.page(given, ({ type }) => ofType(type))
    },
  ],
  ['GET', 'events/:id', ({ events }, id) => events.get(id)],
  ['POST', 'webhook_endpoints', (world, _, given) => createEndpoint(world, given)],
  ['GET', 'webhook_endpoints', ({ endpoints }, _, given) => endpoints.page(given)],
  ['DELETE', 'webhook_endpoints/:id', deleteEndpoint],
]

export interface Found {
  verb: Verb
  id: string
}

export function findRoute(method: string, path: string): Found | undefined {
  const asked = path.split('/')
  for (const [verbOf, pattern, verb] of routes) {
    const parts = pattern.split('/')
    if (verbOf !== method || parts.length !== asked.length) continue
    if (parts.every((part, place) => part === ':id' || part === asked[place]))
      return { verb, id: asked[parts.indexOf(':id')] ?? '' }
  }
  return undefined
}
