import { type InvoiceRow, searchInvoices, sumInvoices } from '@foyer/db/queries/search-invoices'
import { z } from 'zod'
import { pageOf } from '../page-of.ts'
import type { StaffScope } from '../scope.ts'
import { instantInput } from '../times/instant-input.ts'
import { describeInvoice } from './describe-invoice.ts'

export const invoiceShows = ['all', 'due', 'creditNotes'] as const

export const searchInput = z.strictObject({
  from: instantInput,
  until: instantInput,
  show: z.enum(invoiceShows).default('all'),
  /** Part of a number or of a name. */
  text: z.string().trim().max(100).default(''),
  before: z.strictObject({ at: instantInput, id: z.uuid() }).optional(),
  limit: z.int().min(1).max(1000).default(50),
})

/** What was issued in a time, latest first, with its sums in minor units (ADM-1, INV-4). */
export async function search(scope: StaffScope, { before, limit, ...asked }: z.infer<typeof searchInput>) {
  const { sql, businessId, business } = scope
  const window = { businessId, ...asked }
  const [rows, sums] = await Promise.all([
    searchInvoices(sql, window, { before: before ?? null, limit: limit + 1 }),
    sumInvoices(sql, window),
  ])
  const { shown, next } = pageOf(rows, limit, ({ createdAt, id }) => ({ at: createdAt.toISOString(), id }))
  return {
    currency: business.currency,
    invoices: shown.map((row) => describe(scope, row)),
    next,
    ...sums,
  }
}

const describe = (scope: StaffScope, row: InvoiceRow) => ({
  ...describeInvoice(scope, row),
  dueMinor: row.dueMinor,
  customer: { id: row.customerId, givenName: row.givenName, familyName: row.familyName, hasEmail: row.email !== null },
})
