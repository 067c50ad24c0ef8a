/** The card that paid, where it is known: `visa`, `4242`. */
export const paidCard = ({ cardBrand, cardLast4 }: { cardBrand: string | null; cardLast4: string | null }) =>
  cardBrand && cardLast4 ? { brand: cardBrand, last4: cardLast4 } : null
