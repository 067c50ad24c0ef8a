import { DomainError } from '../errors.ts'
import type { CustomerScope, StaffScope, Transaction } from '../scope.ts'

const shown = {
  customer: { select: { id: true, givenName: true, familyName: true, email: true } },
  service: { select: { name: true } },
  booking: { select: { number: true } },
} as const

type Finder = CustomerScope | StaffScope

/** The quote as somebody may see it: a customer only the own ones that were sent, and none where quotes are switched off (INV-5, PAN-11). */
export async function findQuote(scope: Finder, quoteId: string, db: Finder['db'] | Transaction = scope.db) {
  if (scope.kind === 'customer' && !scope.settings.visibility.quotes) throw new DomainError('quotes.notFound')
  const own = scope.kind === 'customer' ? { customerId: scope.customerId, state: { not: 'DRAFT' as const } } : {}
  const row = await (db as Transaction).quote.findFirst({ where: { id: quoteId, ...own }, include: shown })
  if (!row) throw new DomainError('quotes.notFound')
  return row
}

export type FoundQuote = Awaited<ReturnType<typeof findQuote>>
export const quoteShown = shown
