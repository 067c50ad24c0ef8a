import { z } from 'zod'
import { record } from '../record.ts'
import type { StaffScope } from '../scope.ts'
import { inTransaction } from '../transaction.ts'
import { findQuote } from './find-quote.ts'
import { refuseAnswered } from './refuse-answered.ts'

export const withdrawInput = z.strictObject({ quoteId: z.uuid() })

/** Staff take back a quote that nobody has answered; the customer can no longer accept it (INV-5). */
export async function withdraw(scope: StaffScope, { quoteId }: z.infer<typeof withdrawInput>) {
  const { now } = scope
  return inTransaction(scope, async (tx) => {
    const { number } = await findQuote(scope, quoteId, tx)
    const { count } = await tx.quote.updateMany({
      where: { id: quoteId, state: 'SENT' },
      data: { state: 'WITHDRAWN', withdrawnAt: now, revision: { increment: 1 }, updatedAt: now },
    })
    if (count === 0) refuseAnswered(await findQuote(scope, quoteId, tx))
    const about = { subjectKind: 'quote', subjectId: quoteId, detail: { number } }
    await record(scope, tx, { action: 'quotes.withdrawn', ...about })
    return { number }
  })
}
