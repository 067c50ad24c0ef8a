import type { PrintedInvoice } from '@foyer/invoice-pdf/printed-invoice'
import type { Scope } from '../scope.ts'

/** Who sells: as the business says for its invoices, else as its pages say. */
export function sellerOf({ business, settings }: Pick<Scope, 'business' | 'settings'>): PrintedInvoice['seller'] {
  const { sellerName, sellerAddress, taxNumber, registration } = settings.invoices
  const { email, phone, address } = business.contact
  return {
    name: sellerName || business.name,
    address: linesOf(sellerAddress || address || ''),
    taxNumber: taxNumber || null,
    registration: registration || null,
    email: email ?? null,
    phone: phone ?? null,
  }
}

const linesOf = (text: string) =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean)
