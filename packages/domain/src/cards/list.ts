import { type CardRow, listCards } from '@foyer/db/queries/cards'
import { findReliedOn } from '@foyer/db/queries/fee-consents'
import type { CustomerScope } from '../scope.ts'
import { offersCards } from './offers-cards.ts'

/** The customer's cards: what may be shown of each, which is the default, and which booking's fees it stands for (PAY-5). */
export async function list(scope: CustomerScope) {
  const { sql, businessId, customerId, now } = scope
  const [cards, reliedOn] = await Promise.all([
    listCards(sql, businessId, customerId),
    findReliedOn(sql, businessId, customerId),
  ])
  return {
    mayAdd: offersCards(scope),
    cards: cards.map((card) => {
      const booking = reliedOn.find(({ cardId }) => cardId === card.id)
      return {
        ...showCard(card, now),
        isDefault: card.isDefault,
        keptFor: booking ? { bookingId: booking.bookingId, number: booking.number } : null,
      }
    }),
  }
}

/** Never Stripe's name for it. */
export function showCard(card: CardRow, now: Date) {
  const { id, brand, last4, expMonth, expYear } = card
  return { id, brand, last4, expMonth, expYear, expiry: expiryOf(card, now) }
}

/** A card is good until the end of its month, and told of from the month before. */
function expiryOf({ expMonth, expYear }: CardRow, now: Date): 'good' | 'soon' | 'expired' {
  const months = (expYear - now.getUTCFullYear()) * 12 + (expMonth - 1 - now.getUTCMonth())
  if (months < 0) return 'expired'
  return months <= 1 ? 'soon' : 'good'
}
