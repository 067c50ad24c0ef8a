import type { CardFacts } from '@foyer/db/queries/cards'
import type Stripe from 'stripe'
import { z } from 'zod'
import { type CardFact, factsOf, readCardEvent } from '../cards/read-card.ts'
import { DomainError } from '../errors.ts'
import type { StripeAccount } from './stripe-account.ts'
import { idOf, orRefused } from './stripe-answers.ts'

export interface PaidFact {
  kind: 'paid'
  paymentId: string
  intentId: string
  amountMinor: number
  currency: string
}

/** What an event of Stripe's says about our orders; amounts in minor units. */
export type Fact =
  | PaidFact
  /** With the card itself, where Stripe can keep it for the customer. */
  | { kind: 'charged'; paymentId: string; brand: string; last4: string; card: CardFacts | null }
  | { kind: 'refused' | 'expired'; paymentId: string }
  | RefundFact
  | CardFact

export interface RefundFact {
  kind: 'refund'
  /** Ours, null where it was made at Stripe itself. */
  refundId: string | null
  /** Null of one that Stripe never made. */
  stripeId: string | null
  intentId: string
  amountMinor: number
  failed: boolean
  /** What was paid before, where only Stripe could say whose it is. */
  paid?: PaidFact
}

export interface TrueEvent {
  id: string
  type: string
  /** Whose order it is about, as far as the event says. */
  businessId: string | null
  /** Null where it is nothing to us. */
  fact: Fact | null
}

/** A request as it came. */
export interface Told {
  body: string
  signature: string
  /** By the machine's clock, in milliseconds: Stripe knows no other. */
  receivedAt: number
}

const toleranceSeconds = 300
const marks = z.object({ businessId: z.uuid(), paymentId: z.uuid() })
const refundMarks = z.object({ businessId: z.uuid(), refundId: z.uuid() })

/** The event, if it was signed with our secret over exactly these bytes within five minutes of now, before or after (PAY-6, threats 25). */
export function readEvent({ client, webhookSecret }: StripeAccount, { body, signature, receivedAt }: Told): TrueEvent {
  try {
    const event = client.webhooks.constructEvent(
      body,
      signature,
      webhookSecret,
      toleranceSeconds,
      undefined,
      receivedAt,
    )
    refuseFuture(signature, receivedAt)
    return { id: event.id, type: event.type, ...readFact(event) }
  } catch (error) {
    throw new DomainError('payments.signatureWrong', { cause: error })
  }
}

/** The SDK refuses what is too old, but not what comes from tomorrow. */
function refuseFuture(signature: string, receivedAt: number): void {
  const [, seconds = ''] = /(?:^|,)t=(\d+)/.exec(signature) ?? []
  if (Number(seconds) > receivedAt / 1000 + toleranceSeconds) throw new Error('signed in the future')
}

type Read = Pick<TrueEvent, 'businessId' | 'fact'>
const nothing: Read = { businessId: null, fact: null }

function readFact(event: Stripe.Event): Read {
  const ofCard = readCardEvent(event)
  if (ofCard) return ofCard
  switch (event.type) {
    case 'checkout.session.completed':
    case 'checkout.session.async_payment_succeeded': {
      const { payment_status, amount_total, currency, payment_intent, metadata } = event.data.object
      const paid = { intentId: idOf(payment_intent), amountMinor: amount_total ?? 0, currency: currency ?? '' }
      return payment_status === 'paid' ? ours(metadata, { kind: 'paid', ...paid }) : nothing
    }
    case 'payment_intent.succeeded': {
      return readIntent(event.data.object)
    }
    case 'charge.succeeded': {
      return readCharge(event.data.object)
    }
    case 'payment_intent.payment_failed':
      return ours(event.data.object.metadata, { kind: 'refused' })
    case 'checkout.session.expired':
    case 'payment_intent.canceled':
      return ours(event.data.object.metadata, { kind: 'expired' })
    case 'refund.created':
    case 'refund.updated':
    case 'refund.failed':
      return readRefund(event.data.object)
    default:
      return nothing
  }
}

const readIntent = ({ id, amount_received, currency, metadata }: Stripe.PaymentIntent): Read =>
  ours(metadata, { kind: 'paid', intentId: id, amountMinor: amount_received, currency })

function readCharge({ payment_method, payment_method_details, metadata }: Stripe.Charge): Read {
  const { brand, last4, exp_month, exp_year, fingerprint = null } = payment_method_details?.card ?? {}
  const whole = payment_method && brand && last4 && exp_month && exp_year
  const card = whole ? factsOf(payment_method, { brand, last4, exp_month, exp_year, fingerprint }) : null
  return ours(metadata, { kind: 'charged', brand: brand ?? '', last4: last4 ?? '', card })
}

/**
 * Of a refund made at Stripe itself nothing but its payment intent tells whose it is: asks Stripe for that, so that it counts even where the
 * news of the payment is still on its way.
 */
export async function askWhose({ client }: StripeAccount, event: TrueEvent): Promise<TrueEvent> {
  const { businessId, fact } = event
  if (businessId || fact?.kind !== 'refund' || !fact.intentId) return event
  const intent = await client.paymentIntents.retrieve(fact.intentId).catch(orRefused)
  const { businessId: found, fact: paid } = intent?.status === 'succeeded' ? readIntent(intent) : nothing
  return paid?.kind === 'paid' ? { ...event, businessId: found, fact: { ...fact, paid } } : event
}

type Unmarked<F> = F extends { paymentId: string } ? Omit<F, 'paymentId'> : never

function ours(metadata: Stripe.Metadata | null, fact: Unmarked<Fact>): Read {
  const marked = marks.safeParse(metadata).data
  if (!marked) return nothing
  const { businessId, paymentId } = marked
  return { businessId, fact: { ...fact, paymentId } as Fact }
}

function readRefund({ id, amount, status, metadata, payment_intent }: Stripe.Refund): Read {
  const marked = refundMarks.safeParse(metadata).data
  const intentId = idOf(payment_intent)
  const failed = status === 'failed' || status === 'canceled'
  return {
    businessId: marked?.businessId ?? null,
    fact: { kind: 'refund', refundId: marked?.refundId ?? null, stripeId: id, intentId, amountMinor: amount, failed },
  }
}
