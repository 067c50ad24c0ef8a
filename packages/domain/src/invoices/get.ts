import { findInvoice } from '@foyer/db/queries/invoices'
import { regionalLocale } from '@foyer/format/region'
import type { PrintedInvoice } from '@foyer/invoice-pdf/printed-invoice'
import { z } from 'zod'
import { findOwn } from '../bookings/find-own.ts'
import { getLogo } from '../businesses/get-logo.ts'
import { DomainError } from '../errors.ts'
import type { CustomerScope, Scope, StaffScope } from '../scope.ts'
import type { InvoiceContent } from './content.ts'

export const getInput = z.strictObject({ invoiceId: z.uuid() })

/** All that the paper says, in the looks of the business today; another's is not found (INV-1). */
export async function get(scope: CustomerScope | StaffScope, { invoiceId }: z.infer<typeof getInput>) {
  if (scope.kind === 'customer' && !scope.settings.visibility.invoices) throw new DomainError('invoices.notFound')
  const row = await findInvoice(scope.sql, scope.businessId, invoiceId)
  if (!row || (scope.kind === 'customer' && row.customerId !== scope.customerId))
    throw new DomainError('invoices.notFound')
  await findOwn(scope, row.bookingId)
  return printedOf(scope, row)
}

type Row = NonNullable<Awaited<ReturnType<typeof findInvoice>>>

/** The row as it is set on paper. */
export async function printedOf(scope: Scope, row: Row): Promise<PrintedInvoice> {
  const { kind, number, issuedOn, currency, corrects } = row
  const { brand, logoVersion } = scope.business
  const logo = logoVersion === null ? null : await getLogo(scope)
  return {
    ...(row.content as InvoiceContent),
    ...{ kind, number, issuedOn, currency, corrects, locale: regionalLocale(row.locale, currency) },
    brand: { color: brand.color ?? '#2f3a86', logo: logo?.bytes ?? null },
  }
}
