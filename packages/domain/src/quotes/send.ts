import { transactionSql } from '@foyer/db/sql'
import { z } from 'zod'
import { DomainError } from '../errors.ts'
import { once } from '../idempotency.ts'
import { record } from '../record.ts'
import type { StaffScope, Transaction } from '../scope.ts'
import { inTransaction } from '../transaction.ts'
import type { FoundQuote } from './find-quote.ts'
import { refusePast } from './plan.ts'
import { refuseNotDraft } from './refuse-not-draft.ts'

export const sendInput = z.strictObject({
  quoteId: z.uuid(),
  /** What was shown; another one means that a colleague changed it meanwhile. */
  revision: z.int(),
  key: z.uuid(),
})

/** Staff send a quote: from now on the customer sees it, is told by mail, and it is never changed (INV-5). */
export async function send(scope: StaffScope, { quoteId, revision, key }: z.infer<typeof sendInput>) {
  return inTransaction(scope, async (tx) =>
    once(scope, transactionSql(tx), { key, content: { send: quoteId, revision } }, async () => {
      const draft = await refuseNotDraft(scope, tx, { quoteId, revision })
      refuseUnanswerable(scope, draft)
      return sendDraft(scope, tx, draft)
    }),
  )
}

/** What its customer could not read or accept is not sent. */
function refuseUnanswerable(scope: StaffScope, { customer, validUntil }: FoundQuote): void {
  const { visibility, panelAccess } = scope.settings
  if (!visibility.quotes) throw new DomainError('quotes.notShown')
  if (!panelAccess.enabled) throw new DomainError('access.portalOff')
  if (!customer.email) throw new DomainError('customers.noEmail')
  refusePast(scope, validUntil.toISOString().slice(0, 10))
}

async function sendDraft(scope: StaffScope, tx: Transaction, { id, number, revision, totalMinor }: FoundQuote) {
  const { businessId, staffId, now } = scope
  const { count } = await tx.quote.updateMany({
    where: { id, state: 'DRAFT', revision },
    data: { state: 'SENT', sentAt: now, sentById: staffId, revision: { increment: 1 }, updatedAt: now },
  })
  if (count === 0) await refuseNotDraft(scope, tx, { quoteId: id, revision })
  const detail = { number, totalMinor }
  await record(scope, tx, { action: 'quotes.sent', subjectKind: 'quote', subjectId: id, detail })
  await scope.enqueue(tx, 'quotes.sent', { businessId, quoteId: id })
  return { quoteId: id, number }
}
