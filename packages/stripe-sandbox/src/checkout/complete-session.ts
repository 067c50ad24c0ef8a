import type Stripe from 'stripe'
import { cardOfNumber } from '../cards.ts'
import { wrong } from '../fault.ts'
import { Parameters } from '../parameters.ts'
import { makePaymentIntent } from '../payment-intents/change-payment-intent.ts'
import { confirmPaymentIntent } from '../payment-intents/confirm-payment-intent.ts'
import { makeCard } from '../payment-methods/change-payment-method.ts'
import { confirmSetupIntent, makeSetupIntent } from '../setup-intents/change-setup-intent.ts'
import type { World } from '../world.ts'
import { getSession } from './change-session.ts'

/** Somebody gives a card on the page: where the browser goes next. A refused card can be replaced by another. */
export function payOnPage(world: World, id: string, number: string): string {
  const session = getSession(world, id)
  if (session.status !== 'open') throw wrong('This page is no longer open.')
  const card = cardOfNumber(number.replace(/\s/g, ''))
  if (!card) throw wrong('Your card number is incorrect.', 'number', 'incorrect_number')
  const method = makeCard(world, card)
  const parameters = new Parameters({ payment_method: method.id, return_url: `${world.url}/pay/${id}` })
  const intent =
    session.mode === 'payment'
      ? confirmPaymentIntent(world, paymentIntentOf(world, session).id, parameters)
      : confirmSetupIntent(world, setupIntentOf(world, session).id, parameters)
  return intent.next_action?.redirect_to_url?.url ?? finish(world, session)
}

/** Closes the session of an intent that has succeeded; the address to return to. */
export function finish(world: World, session: Stripe.Checkout.Session): string {
  if (session.status === 'open') {
    if (session.mode === 'payment') session.payment_status = 'paid'
    Object.assign(session, { status: 'complete', url: null })
    world.happened('checkout.session.completed', session)
  }
  return String(session.success_url).replaceAll('{CHECKOUT_SESSION_ID}', session.id)
}

export const sessionOfIntent = (world: World, intentId: string): Stripe.Checkout.Session | undefined =>
  world.sessions.all().find(({ payment_intent, setup_intent }) => [payment_intent, setup_intent].includes(intentId))

function paymentIntentOf(world: World, session: Stripe.Checkout.Session): Stripe.PaymentIntent {
  if (session.payment_intent) return world.paymentIntents.get(String(session.payment_intent))
  const plan = world.plans.get(session.id)
  const intent = makePaymentIntent(world, {
    ...{ amount: session.amount_total ?? 0, currency: String(session.currency), receiptEmail: session.customer_email },
    ...{ customer: session.customer as string | null, description: plan?.description ?? null },
    ...{ captureMethod: 'automatic', metadata: plan?.intentMetadata ?? {} },
    futureUsage: plan?.saveCard ? 'off_session' : null,
  })
  session.payment_intent = intent.id
  return intent
}

function setupIntentOf(world: World, session: Stripe.Checkout.Session): Stripe.SetupIntent {
  if (session.setup_intent) return world.setupIntents.get(String(session.setup_intent))
  const plan = world.plans.get(session.id)
  const intent = makeSetupIntent(world, {
    ...{ customer: session.customer as string | null, usage: 'off_session' },
    ...{ description: plan?.description ?? null, metadata: plan?.intentMetadata ?? {} },
  })
  session.setup_intent = intent.id
  return intent
}
