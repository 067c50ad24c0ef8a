import { z } from 'zod'
import { DomainError } from '../errors.ts'
import { record } from '../record.ts'
import type { StaffScope } from '../scope.ts'
import { inTransaction } from '../transaction.ts'
import { findQuote } from './find-quote.ts'

export const removeInput = z.strictObject({ quoteId: z.uuid() })

/** Staff remove a draft; what was sent is kept (INV-5). */
export async function remove(scope: StaffScope, { quoteId }: z.infer<typeof removeInput>): Promise<{ number: number }> {
  return inTransaction(scope, async (tx) => {
    const { number } = await findQuote(scope, quoteId, tx)
    const { count } = await tx.quote.deleteMany({ where: { id: quoteId, state: 'DRAFT' } })
    if (count === 0) throw new DomainError('quotes.notDraft')
    const about = { subjectKind: 'quote', subjectId: quoteId, detail: { number } }
    await record(scope, tx, { action: 'quotes.removed', ...about })
    return { number }
  })
}
