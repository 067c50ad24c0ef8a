import { transactionSql } from '@foyer/db/sql'
import { z } from 'zod'
import { record } from '../record.ts'
import type { StaffScope } from '../scope.ts'
import { inTransaction } from '../transaction.ts'
import { quoteFields } from './fields.ts'
import { planQuote } from './plan.ts'
import { refuseNotDraft } from './refuse-not-draft.ts'

export const editInput = z.strictObject({
  quoteId: z.uuid(),
  /** What was shown; another one means that a colleague changed it meanwhile. */
  revision: z.int(),
  ...quoteFields,
})

/** Staff change a draft; what was sent stands (INV-5). */
export async function edit(scope: StaffScope, { quoteId, revision, ...fields }: z.infer<typeof editInput>) {
  return inTransaction(scope, async (tx) => {
    await refuseNotDraft(scope, tx, { quoteId, revision })
    const plan = await planQuote(scope, transactionSql(tx), fields)
    const { count } = await tx.quote.updateMany({
      where: { id: quoteId, state: 'DRAFT', revision },
      data: { ...plan, revision: { increment: 1 } },
    })
    if (count === 0) await refuseNotDraft(scope, tx, { quoteId, revision })
    const detail = { totalMinor: plan.totalMinor }
    await record(scope, tx, { action: 'quotes.edited', subjectKind: 'quote', subjectId: quoteId, detail })
    return { quoteId }
  })
}
