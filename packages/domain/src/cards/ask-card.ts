import { type CardFacts, findCardOfMethod } from '@foyer/db/queries/cards'
import type { Sql } from '@foyer/db/sql'
import type { TrueEvent } from '../payments/read-event.ts'
import type { StripeAccount } from '../payments/stripe-account.ts'
import { orRefused } from '../payments/stripe-answers.ts'
import { factsOf } from './read-card.ts'

/** Completes an event about a card: that one was added does not say which, and what becomes of one does not say whose it is (PAY-5). */
export async function askCard(account: StripeAccount, sql: Sql, event: TrueEvent): Promise<TrueEvent> {
  const { fact } = event
  if (fact?.kind === 'added') return { ...event, fact: { ...fact, card: await askMethod(account, fact.methodId) } }
  if (fact?.kind !== 'detached' && fact?.kind !== 'renewed') return event
  const owner = await findCardOfMethod(sql, fact.methodId)
  return { ...event, businessId: owner?.businessId ?? null }
}

/** The card of that name, null where Stripe does not keep it any more. */
export async function askMethod({ client }: StripeAccount, methodId: string): Promise<CardFacts | null> {
  const method = await client.paymentMethods.retrieve(methodId).catch(orRefused)
  return method?.customer ? factsOf(method.id, method.card) : null
}
