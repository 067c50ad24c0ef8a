import type { InvoiceRow } from '@foyer/db/queries/invoices'

/** The invoice of a booking that holds: the one that nothing has taken back. */
export const openInvoice = <R extends Pick<InvoiceRow, 'kind' | 'correctedBy'>>(rows: readonly R[]): R | undefined =>
  rows.find(({ kind, correctedBy }) => kind === 'INVOICE' && correctedBy === null)
