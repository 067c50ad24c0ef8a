import type Stripe from 'stripe'
import { type Refusal, refusalOf } from '../cards.ts'
import { Fault, wrong } from '../fault.ts'
import type { Parameters } from '../parameters.ts'
import { attachTo, takePaymentMethod } from '../payment-methods/change-payment-method.ts'
import type { World } from '../world.ts'
import { unexpected } from './change-payment-intent.ts'
import { makeCharge } from './make-charge.ts'
import { openDispute } from './open-dispute.ts'

/** Takes the money, asks for 3-D Secure, or answers 402 with the bank's refusal. */
export function confirmPaymentIntent(world: World, id: string, parameters: Parameters): Stripe.PaymentIntent {
  const intent = world.paymentIntents.get(id)
  if (!/^requires_(payment_method|confirmation|action)$/.test(intent.status)) throw unexpected(intent, 'confirm')
  const asked = parameters.text('payment_method') ?? (intent.payment_method as string | null)
  if (!asked) throw wrong('You must provide a payment method to confirm this PaymentIntent.', 'payment_method')
  const method = takePaymentMethod(world, asked)
  if (method.customer && method.customer !== intent.customer)
    throw wrong('The PaymentMethod does not belong to the customer of this PaymentIntent.', 'payment_method')
  intent.payment_method = method.id
  const returnUrl = parameters.text('return_url') ?? null
  if (!needsProof(world, method)) return take(world, intent, method)
  if (parameters.flag('off_session')) return refuse(world, intent, method, authenticationRequired)
  intent.status = 'requires_action'
  intent.next_action = {
    type: 'redirect_to_url',
    redirect_to_url: { return_url: returnUrl, url: `${world.url}/authenticate/${intent.id}` },
  }
  world.happened('payment_intent.requires_action', intent)
  return intent
}

/** The holder proved to be themselves, or failed to. */
export function authenticatePaymentIntent(world: World, id: string, proved: boolean): Stripe.PaymentIntent {
  const intent = world.paymentIntents.get(id)
  if (intent.status !== 'requires_action') throw unexpected(intent, 'authenticate')
  const method = world.paymentMethods.get(String(intent.payment_method))
  intent.next_action = null
  if (!proved) return refuse(world, intent, method, authenticationFailed)
  if (intent.setup_future_usage === 'off_session') world.authenticated.add(method.id)
  return take(world, intent, method)
}

const authenticationRequired: Refusal = {
  ...{ code: 'authentication_required', declineCode: 'authentication_required' },
  message: 'Your card was declined. This transaction requires authentication.',
}
const authenticationFailed: Refusal = {
  code: 'payment_intent_authentication_failure',
  message: 'We are unable to authenticate your payment method. Please choose a different one and try again.',
}

function needsProof(world: World, { id }: Stripe.PaymentMethod): boolean {
  const conduct = world.conducts.get(id)
  return conduct === 'asks3ds' || (conduct === 'asks3dsOnce' && !world.authenticated.has(id))
}

function take(world: World, intent: Stripe.PaymentIntent, method: Stripe.PaymentMethod): Stripe.PaymentIntent {
  const conduct = world.conducts.get(method.id) ?? 'succeeds'
  const refusal = refusalOf(conduct)
  if (refusal) return refuse(world, intent, method, refusal)
  const captured = intent.capture_method !== 'manual'
  const charge = makeCharge(world, intent, method, { captured })
  if (intent.customer && intent.setup_future_usage) attachTo(world, method, String(intent.customer))
  Object.assign(intent, { latest_charge: charge.id, last_payment_error: null, next_action: null })
  Object.assign(
    intent,
    captured
      ? { status: 'succeeded', amount_received: intent.amount }
      : { status: 'requires_capture', amount_capturable: intent.amount },
  )
  world.happened('charge.succeeded', charge)
  world.happened(captured ? 'payment_intent.succeeded' : 'payment_intent.amount_capturable_updated', intent)
  if (conduct === 'disputed') openDispute(world, charge)
  return intent
}

function refuse(world: World, intent: Stripe.PaymentIntent, method: Stripe.PaymentMethod, refusal: Refusal): never {
  const charge = makeCharge(world, intent, method, { captured: false, refusal })
  intent.status = 'requires_payment_method'
  intent.payment_method = null
  intent.latest_charge = charge.id
  intent.last_payment_error = {
    ...{ type: 'card_error', code: refusal.code as Stripe.PaymentIntent.LastPaymentError.Code },
    ...{ message: refusal.message, payment_method: method, charge: charge.id },
    ...(refusal.declineCode && { decline_code: refusal.declineCode }),
  }
  world.happened('charge.failed', charge)
  world.happened('payment_intent.payment_failed', intent)
  const about = { charge: charge.id, payment_intent: intent, payment_method: method }
  throw new Fault(402, 'card_error', refusal.message, { ...refusal, about })
}
