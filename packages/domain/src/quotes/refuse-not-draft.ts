import { DomainError } from '../errors.ts'
import type { StaffScope, Transaction } from '../scope.ts'
import { type FoundQuote, findQuote } from './find-quote.ts'

/** The draft as it was shown; refused when it was sent or changed meanwhile (INV-5). */
export async function refuseNotDraft(
  scope: StaffScope,
  tx: Transaction,
  { quoteId, revision }: { quoteId: string; revision: number },
): Promise<FoundQuote> {
  const row = await findQuote(scope, quoteId, tx)
  if (row.state !== 'DRAFT') throw new DomainError('quotes.notDraft')
  if (row.revision !== revision) throw new DomainError('settings.changedMeanwhile')
  return row
}
