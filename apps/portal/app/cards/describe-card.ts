import { formatCard, formatExpiry } from '@foyer/format/cards'

interface Shown {
  id: string
  brand: string
  last4: string
  expMonth: number
  expYear: number
  expiry: 'good' | 'soon' | 'expired'
}

/** A saved card as people read it; its dots and figures stay on one line. */
export const describeCard = (card: Shown, regional: string) => ({
  ...{ id: card.id, expiry: card.expiry },
  name: formatCard(card).replace('•••• ', '••••\u00a0'),
  month: formatExpiry(card, regional),
})
export type CardView = ReturnType<typeof describeCard>
