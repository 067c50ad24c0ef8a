import type { CustomerScope } from '../scope.ts'
import { describeQuote } from './describe-quote.ts'
import { quoteShown } from './find-quote.ts'

const most = 200

/** The quotes that were sent to the customer, latest first; none where quotes are switched off (INV-5, PAN-11). */
export async function list(scope: CustomerScope) {
  const { customerId, settings, db } = scope
  if (!settings.visibility.quotes) return []
  const rows = await db.quote.findMany({
    where: { customerId, state: { not: 'DRAFT' } },
    include: quoteShown,
    orderBy: [{ sentAt: 'desc' }, { id: 'desc' }],
    take: most,
  })
  return rows.map((row) => describeQuote(scope, row))
}
