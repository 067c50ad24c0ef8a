import { consentText } from '@foyer/domain/cards/consent-text'
import { offersCards } from '@foyer/domain/cards/offers-cards'
import type { Fee, Rung } from '@foyer/domain/prices/terms'
import { formatCard } from '@foyer/format/cards'
import type { BookVisit } from '../book/book-page.server'
import { payTextIn } from '../payments/words.server'

interface Priced {
  totalMinor: number
  currency: string
  terms: { cancelFees: Rung[]; noShowFee: Fee }
}

/** What a customer with a saved card may agree to while booking; whoever has none is asked afterwards (BOK-7). */
export async function offerConsent({ booker, call, locale }: BookVisit, { totalMinor, currency, terms }: Priced) {
  if (!booker?.settings.payments.cardForFees || !offersCards(booker)) return null
  const { cancelFees, noShowFee } = terms
  const asked = consentText(booker, { totalMinor, currency, cancelFees, noShowFee })
  const card = asked && (await call.cards.list()).cards.find(({ expiry }) => expiry !== 'expired')
  const heading = payTextIn(locale)('feeCard.heading')
  return asked && card ? { heading, text: asked.text, value: `${card.id} ${asked.hash}`, card: formatCard(card) } : null
}
