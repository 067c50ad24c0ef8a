import type Stripe from 'stripe'
import { refusalOf } from '../cards.ts'
import { Fault, wrong } from '../fault.ts'
import { makeId } from '../make-id.ts'
import type { Parameters } from '../parameters.ts'
import { attachTo, takePaymentMethod } from '../payment-methods/change-payment-method.ts'
import type { World } from '../world.ts'

interface SetupPlan {
  customer: string | null
  usage: string
  description: string | null
  metadata: Record<string, string>
}

export function makeSetupIntent(world: World, { customer, usage, description, metadata }: SetupPlan) {
  const id = makeId('seti')
  const intent = {
    ...{ id, object: 'setup_intent', created: world.now(), livemode: false, client_secret: `${id}_secret` },
    ...{ customer, customer_account: null, usage, description, metadata, payment_method: null },
    ...{ allowed_payment_method_types: null, application: null, automatic_payment_methods: null },
    ...{ cancellation_reason: null, excluded_payment_method_types: null, flow_directions: null },
    ...{ last_setup_error: null, latest_attempt: null, managed_payments: null, mandate: null, next_action: null },
    ...{ on_behalf_of: null, payment_method_configuration_details: null, payment_method_options: {} },
    ...{ payment_method_types: ['card'], single_use_mandate: null, status: 'requires_payment_method' as const },
  } satisfies Stripe.SetupIntent
  const made: Stripe.SetupIntent = world.setupIntents.add(intent)
  world.happened('setup_intent.created', made)
  return made
}

export function createSetupIntent(world: World, parameters: Parameters): Stripe.SetupIntent {
  const customer = parameters.text('customer') ?? null
  if (customer) world.customers.get(customer, 'customer')
  const intent = makeSetupIntent(world, {
    ...{ customer, description: parameters.text('description') ?? null, metadata: parameters.metadata() },
    usage: parameters.oneOf('usage', ['on_session', 'off_session']) ?? 'off_session',
  })
  if (parameters.flag('confirm')) return confirmSetupIntent(world, intent.id, parameters)
  const method = parameters.text('payment_method')
  if (method)
    Object.assign(intent, { payment_method: takePaymentMethod(world, method).id, status: 'requires_confirmation' })
  return intent
}

/** Keeps a card for later: at once, after 3-D Secure, or not, with the bank's refusal. */
export function confirmSetupIntent(world: World, id: string, parameters: Parameters): Stripe.SetupIntent {
  const intent = world.setupIntents.get(id)
  if (intent.status === 'succeeded' || intent.status === 'canceled') throw unexpected(intent)
  const asked = parameters.text('payment_method') ?? (intent.payment_method as string | null)
  if (!asked) throw wrong('You must provide a payment method to confirm this SetupIntent.', 'payment_method')
  const method = takePaymentMethod(world, asked)
  const conduct = world.conducts.get(method.id) ?? 'succeeds'
  const refusal = conduct === 'declinesLater' ? undefined : refusalOf(conduct)
  if (refusal) return refuse(world, intent, method, refusal)
  intent.payment_method = method.id
  if (conduct !== 'asks3ds' && conduct !== 'asks3dsOnce') return keep(world, intent)
  const url = `${world.url}/authenticate/${intent.id}`
  const redirect = { return_url: parameters.text('return_url') ?? null, url }
  Object.assign(intent, {
    status: 'requires_action',
    next_action: { type: 'redirect_to_url', redirect_to_url: redirect },
  })
  world.happened('setup_intent.requires_action', intent)
  return intent
}

export function authenticateSetupIntent(world: World, id: string, proved: boolean): Stripe.SetupIntent {
  const intent = world.setupIntents.get(id)
  if (intent.status !== 'requires_action') throw unexpected(intent)
  intent.next_action = null
  if (proved) return keep(world, intent)
  const message = 'We are unable to authenticate your payment method. Please choose a different one and try again.'
  const method = world.paymentMethods.get(String(intent.payment_method))
  return refuse(world, intent, method, { code: 'setup_intent_authentication_failure', message })
}

export function cancelSetupIntent(world: World, id: string): Stripe.SetupIntent {
  const intent = world.setupIntents.get(id)
  if (intent.status === 'succeeded' || intent.status === 'canceled') throw unexpected(intent)
  Object.assign(intent, { status: 'canceled', next_action: null })
  world.happened('setup_intent.canceled', intent)
  return intent
}

function keep(world: World, intent: Stripe.SetupIntent): Stripe.SetupIntent {
  const method = world.paymentMethods.get(String(intent.payment_method))
  if (intent.customer) attachTo(world, method, String(intent.customer))
  world.authenticated.add(method.id)
  Object.assign(intent, { status: 'succeeded', next_action: null, last_setup_error: null })
  world.happened('setup_intent.succeeded', intent)
  return intent
}

function refuse(
  world: World,
  intent: Stripe.SetupIntent,
  method: Stripe.PaymentMethod,
  refusal: { code: string; message: string; declineCode?: string },
): never {
  const { code, message } = refusal
  Object.assign(intent, {
    ...{ status: 'requires_payment_method', payment_method: null },
    last_setup_error: { type: 'card_error', code, message, payment_method: method },
  })
  world.happened('setup_intent.setup_failed', intent)
  throw new Fault(402, 'card_error', message, { ...refusal, about: { setup_intent: intent, payment_method: method } })
}

const unexpected = ({ status }: Stripe.SetupIntent) =>
  wrong(
    `This SetupIntent has a status of ${status}: that is no longer possible.`,
    undefined,
    'setup_intent_unexpected_state',
  )
