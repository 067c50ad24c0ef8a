import { listCards } from '@foyer/db/queries/cards'
import { findConsent } from '@foyer/db/queries/fee-consents'
import { z } from 'zod'
import { findOwn } from '../bookings/find-own.ts'
import type { CustomerScope } from '../scope.ts'
import { asksConsent } from './asks-consent.ts'
import { showCard } from './list.ts'

export const getConsentInput = z.strictObject({ bookingId: z.uuid() })

/** What the customer is asked to agree to for a booking, what they agreed to, and the cards they may choose from (BOK-7). */
export async function getConsent(scope: CustomerScope, { bookingId }: z.infer<typeof getConsentInput>) {
  const { sql, businessId, customerId, now } = scope
  const asked = asksConsent(scope, await findOwn(scope, bookingId))
  const [given, cards] = await Promise.all([
    findConsent(sql, businessId, bookingId),
    listCards(sql, businessId, customerId),
  ])
  return {
    asked: asked && { text: asked.text, hash: asked.hash },
    given: given && { text: given.text, at: given.createdAt.toISOString(), card: given.card },
    cards: cards.map((card) => ({ ...showCard(card, now), isDefault: card.isDefault })),
  }
}
