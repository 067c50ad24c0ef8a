/** How money reaches the business without Foyer's part: in cash, by the card terminal on site, by bank transfer (PAY-2). */
export const paymentMethods = ['cash', 'terminal', 'transfer'] as const

/** How staff give money back: the way it may have come, or as store credit (BOK-8). */
export const refundMethods = [...paymentMethods, 'credit'] as const

/** How money is told to have moved: by card or credit through Foyer, or as staff recorded it. */
export const moneyMethods = ['card', 'credit', ...paymentMethods] as const
export type MoneyMethod = (typeof moneyMethods)[number] | 'other'

/** The method that the ledger names, as far as there is a word for it. */
export const methodOf = (label: string): MoneyMethod => moneyMethods.find((each) => each === label) ?? 'other'

interface Line {
  id: string
  kind: string
  amountMinor: number
  label: string
  reversesId: string | null
}

/** Whether staff may take this payment or refund back: they recorded it, and nobody has taken it back yet. Credit that was given may be spent. */
export const mayTakeBack = ({ id, kind, amountMinor, label }: Line, all: readonly Line[]): boolean =>
  ((kind === 'PAYMENT' && amountMinor < 0) || (kind === 'REFUND' && amountMinor > 0)) &&
  paymentMethods.some((method) => method === label) &&
  all.every(({ reversesId }) => reversesId !== id)
