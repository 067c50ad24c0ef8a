import type { CardFacts } from '@foyer/db/queries/cards'
import type Stripe from 'stripe'
import { z } from 'zod'
import { idOf } from '../payments/stripe-answers.ts'

/** What an event of Stripe's says about cards. */
export type CardFact =
  /** The card itself is asked for by its name. */
  | { kind: 'added'; setupId: string; methodId: string; card: CardFacts | null }
  | { kind: 'notAdded'; setupId: string }
  | { kind: 'detached'; methodId: string }
  | { kind: 'renewed'; methodId: string; last4: string; expMonth: number; expYear: number }

interface Read {
  businessId: string | null
  fact: CardFact | null
}

const marks = z.object({ businessId: z.uuid(), setupId: z.uuid() })

/** Of an event that is about adding a card, or about a card itself; null where it is about neither. */
export function readCardEvent(event: Stripe.Event): Read | null {
  switch (event.type) {
    case 'setup_intent.succeeded': {
      const { metadata, payment_method } = event.data.object
      return ours(metadata, (setupId) => ({ kind: 'added', setupId, methodId: idOf(payment_method), card: null }))
    }
    case 'checkout.session.expired':
      return ours(event.data.object.metadata, (setupId) => ({ kind: 'notAdded', setupId }))
    case 'payment_method.detached':
      return { businessId: null, fact: { kind: 'detached', methodId: event.data.object.id } }
    case 'payment_method.updated':
    case 'payment_method.automatically_updated': {
      const { id: methodId, card } = event.data.object
      const { last4, exp_month: expMonth, exp_year: expYear } = card ?? {}
      if (!last4 || !expMonth || !expYear) return null
      return { businessId: null, fact: { kind: 'renewed', methodId, last4, expMonth, expYear } }
    }
    default:
      return null
  }
}

function ours(metadata: Stripe.Metadata | null, fact: (setupId: string) => CardFact): Read | null {
  const marked = marks.safeParse(metadata).data
  return marked ? { businessId: marked.businessId, fact: fact(marked.setupId) } : null
}

/** Of a payment method or a charge, the same. */
type Told = Pick<Stripe.PaymentMethod.Card, 'brand' | 'last4' | 'exp_month' | 'exp_year'> & {
  fingerprint?: string | null
}

/** What we keep of a card; null of whatever else Stripe can keep. */
export function factsOf(methodId: string, card: Told | null | undefined): CardFacts | null {
  if (!card) return null
  const { fingerprint, brand, last4, exp_month: expMonth, exp_year: expYear } = card
  return { methodId, fingerprint: fingerprint ?? methodId, brand, last4, expMonth, expYear }
}
