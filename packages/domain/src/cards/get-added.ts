import { findCardSetup } from '@foyer/db/queries/card-setups'
import { findCard } from '@foyer/db/queries/cards'
import { z } from 'zod'
import { DomainError } from '../errors.ts'
import type { CustomerScope } from '../scope.ts'
import { showCard } from './list.ts'

export const getAddedInput = z.strictObject({ setupId: z.uuid() })

/** What came of adding a card, as far as Stripe has said (PAY-5). */
export async function getAdded(scope: CustomerScope, { setupId }: z.infer<typeof getAddedInput>) {
  const { sql, businessId, customerId, now } = scope
  const setup = await findCardSetup(sql, businessId, setupId)
  if (setup?.customerId !== customerId) throw new DomainError('cards.notFound')
  const card = setup.cardId ? await findCard(sql, { businessId, customerId, cardId: setup.cardId }) : null
  const consent = await scope.db.feeConsent.findFirst({ where: { setupId }, select: { bookingId: true } })
  return { state: setup.state, card: card && showCard(card, now), bookingId: consent?.bookingId ?? null }
}
