import { expireCardSetup, findCardSetup, saveCardSetup } from '@foyer/db/queries/card-setups'
import { type CardFacts, findCardOfMethod, keepCard, removeCard, renewCard } from '@foyer/db/queries/cards'
import { lockCustomer } from '@foyer/db/queries/lock-customer'
import { recordCard } from '@foyer/db/queries/record-card'
import type { SqlTransaction } from '@foyer/db/sql'
import { v7 as uuidv7 } from 'uuid'
import { actorOf, type CustomerScope, type StaffScope, type SystemScope } from '../scope.ts'
import type { CardFact } from './read-card.ts'

type Settling = SystemScope | CustomerScope | StaffScope

/** Does what a fact about a card means, each once, in any order (PAY-5). */
export async function settleCard(scope: SystemScope, sql: SqlTransaction, fact: CardFact): Promise<void> {
  const { businessId } = scope
  switch (fact.kind) {
    case 'added':
      return settleAdded(scope, sql, fact)
    case 'notAdded':
      return expireCardSetup(sql, businessId, fact.setupId)
    case 'renewed':
      return renewCard(sql, { businessId, ...fact })
    case 'detached':
      return settleDetached(scope, sql, fact.methodId)
  }
}

async function settleAdded(
  scope: SystemScope,
  sql: SqlTransaction,
  { setupId, card }: Extract<CardFact, { kind: 'added' }>,
): Promise<void> {
  const { businessId } = scope
  const setup = await findCardSetup(sql, businessId, setupId)
  if (!setup || !card) return
  await lockCustomer(sql, businessId, setup.customerId)
  // Looked at again under the lock: whoever else settles it waits there.
  if ((await findCardSetup(sql, businessId, setupId))?.state === 'SAVED') return
  const cardId = await keep(scope, sql, { customerId: setup.customerId, card })
  if (cardId) await saveCardSetup(sql, { businessId, setupId, cardId })
}

/** Keeps a card for a customer, who must be locked; the id of it, null where it was kept and removed before. */
export async function keep(
  scope: Settling,
  sql: SqlTransaction,
  { customerId, card }: { customerId: string; card: CardFacts },
): Promise<string | null> {
  const { businessId, now, origin } = scope
  const kept = await keepCard(sql, { id: uuidv7(), businessId, customerId, ...card, now })
  if (!kept) return null
  const { id: cardId, earlierMethodId } = kept
  await recordCard(sql, {
    id: uuidv7(),
    businessId,
    cardId,
    action: 'added',
    ...actorOf(scope),
    origin: origin.app,
    now,
  })
  if (earlierMethodId) await scope.enqueue(sql, 'cards.removed', { businessId, methodId: earlierMethodId })
  return cardId
}

async function settleDetached(scope: SystemScope, sql: SqlTransaction, methodId: string): Promise<void> {
  const { businessId, now } = scope
  const card = await findCardOfMethod(sql, methodId)
  if (!card || card.businessId !== businessId) return
  await lockCustomer(sql, businessId, card.customerId)
  await removeCard(sql, { ...card, now })
}
