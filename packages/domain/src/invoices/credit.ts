import { findInvoice } from '@foyer/db/queries/invoices'
import { lockBooking } from '@foyer/db/queries/post-to-ledger'
import { z } from 'zod'
import { findOwn } from '../bookings/find-own.ts'
import { DomainError } from '../errors.ts'
import { once } from '../idempotency.ts'
import type { StaffScope } from '../scope.ts'
import { inSqlTransaction } from '../transaction.ts'
import { writeCreditNote } from './write-invoice.ts'

export const creditInput = z.strictObject({
  invoiceId: z.uuid(),
  /** Stands on the credit note. */
  reason: z.string().trim().min(1).max(500),
  key: z.uuid(),
})

/** Staff take an invoice back by a credit note, once; the booking may then be invoiced anew (INV-2). */
export async function credit(scope: StaffScope, { invoiceId, reason, key }: z.infer<typeof creditInput>) {
  const { businessId } = scope
  return inSqlTransaction(scope, (sql) =>
    once(scope, sql, { key, content: { credit: invoiceId, reason } }, async () => {
      const found = await findInvoice(sql, businessId, invoiceId)
      if (!found) throw new DomainError('invoices.notFound')
      await lockBooking(sql, { businessId, bookingId: found.bookingId })
      await findOwn(scope, found.bookingId, sql)
      const invoice = await findInvoice(sql, businessId, invoiceId)
      if (invoice?.kind !== 'INVOICE' || invoice.correctedBy) throw new DomainError('invoices.creditedAlready')
      return writeCreditNote(scope, sql, { invoice, reason })
    }),
  )
}
