const methods = ['card', 'credit', 'cash', 'terminal', 'transfer'] as const
export type Method = (typeof methods)[number] | 'other'

/** How the ledger names it, as far as there is a word for it. */
export const methodOf = (label: string): Method => methods.find((each) => each === label) ?? 'other'
