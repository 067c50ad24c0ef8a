import { takeQuoteNumber } from '@foyer/db/queries/number-series'
import { transactionSql } from '@foyer/db/sql'
import { z } from 'zod'
import { DomainError } from '../errors.ts'
import { once } from '../idempotency.ts'
import { record } from '../record.ts'
import type { StaffScope } from '../scope.ts'
import { inTransaction } from '../transaction.ts'
import { quoteFields } from './fields.ts'
import { planQuote } from './plan.ts'

export const createInput = z.strictObject({ customerId: z.uuid(), ...quoteFields, key: z.uuid() })

/** Staff write a quote for a customer; nobody but staff sees it until it is sent (INV-5). */
export async function create(scope: StaffScope, { key, ...content }: z.infer<typeof createInput>) {
  const { businessId, now } = scope
  return inTransaction(scope, async (tx) => {
    const sql = transactionSql(tx)
    return once(scope, sql, { key, content }, async () => {
      const { customerId, ...fields } = content
      const known = await tx.customer.findUnique({ where: { id: customerId }, select: { id: true } })
      if (!known) throw new DomainError('customers.notFound')
      const plan = await planQuote(scope, sql, fields)
      const number = await takeQuoteNumber(sql, businessId)
      const written = { businessId, customerId, number, ...plan, createdAt: now }
      const { id: quoteId } = await tx.quote.create({ data: written, select: { id: true } })
      const detail = { number, totalMinor: plan.totalMinor }
      await record(scope, tx, { action: 'quotes.created', subjectKind: 'quote', subjectId: quoteId, detail })
      return { quoteId, number }
    })
  })
}
