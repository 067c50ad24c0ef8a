import { type CardSetupRow, expireCardSetup, findCardSetup } from '@foyer/db/queries/card-setups'
import { findStripeCustomer } from '@foyer/db/queries/stripe-customers'
import type Stripe from 'stripe'
import type { StripeAccount } from '../payments/stripe-account.ts'
import { idOf, orRefused } from '../payments/stripe-answers.ts'
import { longestMs } from '../payments/stripe-limits.ts'
import type { SystemScope } from '../scope.ts'
import { inSqlTransaction } from '../transaction.ts'
import { askMethod } from './ask-card.ts'
import { settleCard } from './settle-card.ts'

/** Asks Stripe what became of adding a card of which nothing was heard (PAY-5, threats 28). */
export async function followUp(scope: SystemScope, { setupId }: { setupId: string }): Promise<void> {
  const { businessId, sql, stripe: account, now } = scope
  const setup = await findCardSetup(sql, businessId, setupId)
  if (!account || setup?.state !== 'OPEN') return
  const session = setup.sessionId ? await retrieve(account, setup.sessionId) : await search(scope, account, setup)
  const intent = session?.setup_intent as Stripe.SetupIntent | null | undefined
  if (intent?.status === 'succeeded') {
    const methodId = idOf(intent.payment_method)
    const card = await askMethod(account, methodId)
    await inSqlTransaction(scope, (tx) => settleCard(scope, tx, { kind: 'added', setupId, methodId, card }))
    return
  }
  const isOver = Boolean(setup.sessionId) || now.getTime() - setup.createdAt.getTime() > longestMs
  if (session ? session.status === 'expired' : isOver) await expireCardSetup(sql, businessId, setupId)
}

const whole = ['setup_intent']

async function retrieve({ client }: StripeAccount, sessionId: string): Promise<Stripe.Checkout.Session | null> {
  return client.checkout.sessions.retrieve(sessionId, { expand: whole }).catch(orRefused)
}

/** The page that was made, where the answer that named it was lost. */
async function search({ businessId, sql }: SystemScope, account: StripeAccount, { id, customerId }: CardSetupRow) {
  const customer = await findStripeCustomer(sql, businessId, customerId)
  if (!customer) return null
  for await (const session of account.client.checkout.sessions.list({ customer, limit: 100 }))
    if (session.client_reference_id === id) return retrieve(account, session.id)
  return null
}
