import type Stripe from 'stripe'
import { wrong } from '../fault.ts'
import { makeId } from '../make-id.ts'
import type { Parameters } from '../parameters.ts'
import { takePaymentMethod } from '../payment-methods/change-payment-method.ts'
import type { World } from '../world.ts'
import { confirmPaymentIntent } from './confirm-payment-intent.ts'

export interface IntentPlan {
  amount: number
  currency: string
  customer: string | null
  description: string | null
  receiptEmail: string | null
  metadata: Record<string, string>
  captureMethod: 'automatic' | 'manual'
  futureUsage: Stripe.PaymentIntent.SetupFutureUsage | null
}

export function makePaymentIntent(world: World, plan: IntentPlan): Stripe.PaymentIntent {
  const id = makeId('pi')
  const intent = {
    ...{ id, object: 'payment_intent', created: world.now(), livemode: false, client_secret: `${id}_secret` },
    ...{ amount: plan.amount, amount_capturable: 0, amount_received: 0, currency: plan.currency },
    ...{ customer: plan.customer, customer_account: null, description: plan.description, metadata: plan.metadata },
    ...{ capture_method: plan.captureMethod, confirmation_method: 'automatic', setup_future_usage: plan.futureUsage },
    ...{ receipt_email: plan.receiptEmail, payment_method: null, payment_method_types: ['card'] },
    ...{ allowed_payment_method_types: null, application: null, application_fee_amount: null },
    ...{ automatic_payment_methods: null, canceled_at: null, cancellation_reason: null, last_payment_error: null },
    ...{ excluded_payment_method_types: null, latest_charge: null, managed_payments: null, next_action: null },
    ...{ on_behalf_of: null, payment_method_configuration_details: null, payment_method_options: {} },
    ...{ payment_record: null, processing: null, review: null, shipping: null, source: null },
    ...{ statement_descriptor: null, statement_descriptor_suffix: null, transfer_data: null, transfer_group: null },
    status: 'requires_payment_method',
  } satisfies Stripe.PaymentIntent
  world.paymentIntents.add(intent)
  world.happened('payment_intent.created', intent)
  return intent
}

export function createPaymentIntent(world: World, parameters: Parameters): Stripe.PaymentIntent {
  const amount = parameters.amount('amount')
  if (amount === undefined) throw wrong('Missing required param: amount.', 'amount', 'parameter_missing')
  const customer = parameters.text('customer')
  if (customer) world.customers.get(customer, 'customer')
  if (parameters.flag('off_session') && !parameters.flag('confirm'))
    throw wrong('You cannot set `off_session` without `confirm`.', 'off_session')
  const intent = makePaymentIntent(world, {
    ...{ amount, currency: parameters.needed('currency').toLowerCase(), customer: customer ?? null },
    ...{ description: parameters.text('description') ?? null, receiptEmail: parameters.text('receipt_email') ?? null },
    captureMethod: parameters.oneOf('capture_method', ['automatic', 'manual']) ?? 'automatic',
    futureUsage: parameters.oneOf('setup_future_usage', ['on_session', 'off_session']) ?? null,
    metadata: parameters.metadata(),
  })
  const method = parameters.text('payment_method')
  if (parameters.flag('confirm')) return confirmPaymentIntent(world, intent.id, parameters)
  if (method) {
    intent.payment_method = takePaymentMethod(world, method).id
    intent.status = 'requires_confirmation'
  }
  return intent
}

export function cancelPaymentIntent(world: World, id: string, parameters: Parameters): Stripe.PaymentIntent {
  const intent = world.paymentIntents.get(id)
  if (intent.status === 'succeeded' || intent.status === 'canceled' || intent.status === 'processing')
    throw unexpected(intent, 'cancel')
  intent.cancellation_reason =
    parameters.oneOf('cancellation_reason', ['abandoned', 'duplicate', 'fraudulent', 'requested_by_customer']) ?? null
  Object.assign(intent, { status: 'canceled', canceled_at: world.now(), amount_capturable: 0, next_action: null })
  world.happened('payment_intent.canceled', intent)
  return intent
}

export function capturePaymentIntent(world: World, id: string, parameters: Parameters): Stripe.PaymentIntent {
  const intent = world.paymentIntents.get(id)
  if (intent.status !== 'requires_capture') throw unexpected(intent, 'capture')
  const amount = parameters.amount('amount_to_capture') ?? intent.amount_capturable
  if (amount > intent.amount_capturable)
    throw wrong('The amount to capture exceeds what was authorised.', 'amount_to_capture', 'amount_too_large')
  const charge = world.charges.get(String(intent.latest_charge))
  Object.assign(charge, { captured: true, amount_captured: amount, amount_refunded: intent.amount - amount })
  Object.assign(intent, { status: 'succeeded', amount_received: amount, amount_capturable: 0 })
  world.happened('charge.captured', charge)
  world.happened('payment_intent.succeeded', intent)
  return intent
}

export const unexpected = ({ status }: Stripe.PaymentIntent, verb: string) =>
  wrong(
    `You cannot ${verb} this PaymentIntent because it has a status of ${status}.`,
    undefined,
    'payment_intent_unexpected_state',
  )
