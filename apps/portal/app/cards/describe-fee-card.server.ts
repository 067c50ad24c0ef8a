import type { get } from '@foyer/domain/bookings/get'
import type { Locale } from '@foyer/domain/locales'
import { formatCard } from '@foyer/format/cards'
import { paths } from '../paths'
import { payTextIn } from '../payments/words.server'

type FeeCard = Awaited<ReturnType<typeof get>>['feeCard']

/** That a card for fees is asked for, or which one stands for them, in words the server writes; null where there is nothing to say (BOK-7). */
export function describeFeeCard(
  { isAsked, card }: FeeCard,
  { slug, bookingId, locale, business }: { slug: string; bookingId: string; locale: Locale; business: string },
) {
  const p = payTextIn(locale)
  if (!isAsked && !card) return null
  return {
    isGiven: card !== null,
    heading: p('feeCard.heading'),
    text: card ? p('feeCard.stands', { card: formatCard(card) }) : p('feeCard.asked', { business }),
    way: isAsked ? { to: paths.feeCard(slug, bookingId), label: p(card ? 'feeCard.change' : 'feeCard.leave') } : null,
  }
}

export type DescribedFeeCard = NonNullable<ReturnType<typeof describeFeeCard>>
