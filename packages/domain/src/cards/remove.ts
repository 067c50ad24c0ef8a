import { removeCard } from '@foyer/db/queries/cards'
import { findReliedOn } from '@foyer/db/queries/fee-consents'
import { lockCustomer } from '@foyer/db/queries/lock-customer'
import { recordCard } from '@foyer/db/queries/record-card'
import { v7 as uuidv7 } from 'uuid'
import { z } from 'zod'
import { DomainError } from '../errors.ts'
import { actorOf, type CustomerScope } from '../scope.ts'
import { inSqlTransaction } from '../transaction.ts'

export const removeInput = z.strictObject({ cardId: z.uuid() })

/**
 * Forgets a card, here at once and at Stripe by the worker. Not one that stands for fees of a booking to come or of an owed fee: another card
 * can take its place there first (PAY-5, BOK-7).
 */
export async function remove(scope: CustomerScope, { cardId }: z.infer<typeof removeInput>) {
  const { businessId, customerId, now, origin } = scope
  await inSqlTransaction(scope, async (sql) => {
    await lockCustomer(sql, businessId, customerId)
    const relied = await findReliedOn(sql, businessId, customerId)
    if (relied.some((each) => each.cardId === cardId)) throw new DomainError('cards.keptForFees')
    const methodId = await removeCard(sql, { businessId, customerId, cardId, now })
    if (!methodId) throw new DomainError('cards.notFound')
    await recordCard(sql, {
      id: uuidv7(),
      businessId,
      cardId,
      action: 'removed',
      ...actorOf(scope),
      origin: origin.app,
      now,
    })
    await scope.enqueue(sql, 'cards.removed', { businessId, methodId })
  })
  return { cardId }
}
