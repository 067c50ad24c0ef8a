import type Stripe from 'stripe'
import type { Conduct } from './cards.ts'
import { Collection } from './collection.ts'
import { makeId } from './make-id.ts'

export const apiVersion = '2025-09-30.clover'

/** What a hosted page needs beside the session itself. */
export interface SessionPlan {
  intentMetadata: Record<string, string>
  description: string | null
  saveCard: boolean
}

/** Whoever asked: an event names it. */
export interface Asked {
  id: string | null
  idempotencyKey: string | null
}

/** What an event of that type is about. */
type About<T extends Stripe.Event.Type> = Extract<Stripe.Event, { type: T }>['data']['object']

/** Everything this Stripe knows. It lives as long as the process. */
export class World {
  readonly customers = new Collection<Stripe.Customer>('customer', '/v1/customers')
  readonly paymentMethods = new Collection<Stripe.PaymentMethod>('PaymentMethod', '/v1/payment_methods')
  readonly paymentIntents = new Collection<Stripe.PaymentIntent>('payment_intent', '/v1/payment_intents')
  readonly setupIntents = new Collection<Stripe.SetupIntent>('setupintent', '/v1/setup_intents')
  readonly charges = new Collection<Stripe.Charge>('charge', '/v1/charges')
  readonly refunds = new Collection<Stripe.Refund>('refund', '/v1/refunds')
  readonly sessions = new Collection<Stripe.Checkout.Session>('checkout.session', '/v1/checkout/sessions')
  readonly events = new Collection<Stripe.Event>('event', '/v1/events')
  readonly endpoints = new Collection<Stripe.WebhookEndpoint>('webhook_endpoint', '/v1/webhook_endpoints')
  /** How the card behind each payment method behaves. */
  readonly conducts = new Map<string, Conduct>()
  /** Payment methods whose holder has proved themselves for later use. */
  readonly authenticated = new Set<string>()
  readonly plans = new Map<string, SessionPlan>()
  private readonly listeners: ((event: Stripe.Event) => void)[] = []

  constructor(
    /** The address at which browsers reach the hosted pages. */
    readonly url: string,
    private readonly clock: () => number = Date.now,
  ) {}

  /** Seconds, as Stripe counts. */
  now(): number {
    return Math.floor(this.clock() / 1000)
  }

  onEvent(listener: (event: Stripe.Event) => void): void {
    this.listeners.push(listener)
  }

  /** Records that something happened, with the object as it is at this moment, and lets the webhooks know. */
  happened<T extends Stripe.Event.Type>(type: T, object: About<T>, asked?: Asked): void {
    const event = {
      ...{ id: makeId('evt'), object: 'event' as const, api_version: apiVersion, created: this.now() },
      ...{ livemode: false, pending_webhooks: this.endpoints.all().length, type },
      request: { id: asked?.id ?? null, idempotency_key: asked?.idempotencyKey ?? null },
      data: { object: structuredClone(object) },
    } satisfies Stripe.EventBase
    // Type and object belong together, which the union of all events cannot be told of.
    const told = event as Stripe.EventBase as Stripe.Event
    this.events.add(told)
    for (const listener of this.listeners) listener(told)
  }
}
