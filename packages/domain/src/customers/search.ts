import { type CustomerSort, customerSorts, searchCustomers } from '@foyer/db/queries/search-customers'
import { z } from 'zod'
import { ownProvider } from '../permissions.ts'
import type { StaffScope } from '../scope.ts'
import { contactFor } from './contact.ts'

export const searchInput = z.strictObject({
  text: z.string().trim().max(100).default(''),
  sort: z.enum(Object.keys(customerSorts) as [CustomerSort, ...CustomerSort[]]).default('name'),
  page: z.int().min(1).max(10_000).default(1),
})

/** What is looked for, and where: in contact data only by those who may see it. */
export function soughtBy({ permissions }: StaffScope, text: string) {
  const withContact = permissions.has('customers.contact')
  return { text: withContact ? asStored(text) : text, withContact }
}

/** A phone number as people write it, brought to the digits that it and its stored form share; other text as it is. */
function asStored(text: string): string {
  const digits = text.replace(/\D/g, '')
  return digits.length > 4 && /^[+\d\s()./-]+$/.test(text) ? digits.replace(/^0{1,2}(?=[1-9])/, '') : text
}

const pageSize = 25

/** Customers by name, e-mail, phone or number; a provider finds the own ones only, and looks through contact data only where allowed to see it (ADM-1, 3). */
export async function search(scope: StaffScope, { text, sort, page }: z.infer<typeof searchInput>) {
  const rows = await searchCustomers(scope.sql, {
    businessId: scope.businessId,
    providerId: ownProvider(scope),
    ...soughtBy(scope, text),
    sort,
    now: scope.now,
    limit: pageSize + 1,
    offset: (page - 1) * pageSize,
  })
  const customers = rows.slice(0, pageSize).map((row) => ({
    id: row.id,
    number: row.number,
    givenName: row.givenName,
    familyName: row.familyName,
    ...contactFor(scope, row),
    lastVisitAt: row.lastVisitAt?.toISOString() ?? null,
    nextVisitAt: row.nextVisitAt?.toISOString() ?? null,
  }))
  return { customers, page, hasMore: rows.length > pageSize }
}
