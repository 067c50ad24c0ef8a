import { findBuyer, type InvoiceRow, insertInvoice, takeInvoiceNumber } from '@foyer/db/queries/invoices'
import type { BookingRow } from '@foyer/db/queries/list-bookings'
import type { SqlTransaction } from '@foyer/db/sql'
import { v7 as uuidv7 } from 'uuid'
import { snapshotOf } from '../bookings/snapshot.ts'
import { DomainError } from '../errors.ts'
import { actorOf, type CustomerScope, type StaffScope, type SystemScope } from '../scope.ts'
import { todayOf } from '../times/days.ts'
import { contentOf, type InvoiceContent } from './content.ts'
import { numberIn, seriesOf } from './number-mask.ts'

type Issuer = StaffScope | SystemScope | CustomerScope

export type Issued = {
  invoiceId: string
  number: string
  totalMinor: number
}

/** Issues an invoice of what the booking costs now. Its booking must be locked and have no other (INV-1, 2). */
export async function writeInvoice(scope: Issuer, sql: SqlTransaction, row: BookingRow): Promise<Issued> {
  const buyer = await findBuyer(sql, scope.businessId, row.customerId)
  if (row.chargedMinor <= 0) throw new DomainError('invoices.nothingToInvoice')
  return write(scope, sql, scope.settings.invoices.mask, {
    ...{ customerId: row.customerId, bookingId: row.id, kind: 'INVOICE', currency: snapshotOf(row).currency },
    ...{ totalMinor: row.chargedMinor, locale: buyer.locale, correctsId: null, reason: null },
    content: contentOf(scope, row, buyer),
  })
}

/** Takes an invoice back whole: the same lines under a number of its own. Its booking must be locked (INV-2). */
export async function writeCreditNote(
  scope: Issuer,
  sql: SqlTransaction,
  { invoice, reason }: { invoice: InvoiceRow & { content: unknown }; reason: string | null },
): Promise<Issued> {
  const { id: correctsId, customerId, bookingId, currency, totalMinor, locale } = invoice
  const content = { ...(invoice.content as InvoiceContent), paidMinor: 0, dueMinor: 0, note: reason }
  return write(scope, sql, scope.settings.invoices.creditMask, {
    ...{ customerId, bookingId, currency, totalMinor, locale, correctsId, reason, content, kind: 'CREDIT_NOTE' },
  })
}

type Written = Pick<InvoiceRow, 'customerId' | 'bookingId' | 'kind' | 'currency' | 'totalMinor' | 'locale'> & {
  correctsId: string | null
  reason: string | null
  content: InvoiceContent
}

async function write(scope: Issuer, sql: SqlTransaction, mask: string, written: Written): Promise<Issued> {
  const { businessId, now, settings } = scope
  const issuedOn = todayOf(scope)
  const series = seriesOf(mask, issuedOn.slice(0, 4))
  const sequence = await takeInvoiceNumber(sql, { businessId, series, first: settings.invoices.firstNumber })
  const [invoiceId, number] = [uuidv7(), numberIn(series, sequence)]
  await insertInvoice(sql, {
    ...{ ...written, id: invoiceId, businessId, series, sequence, number, issuedOn },
    ...{ ...actorOf(scope), auditId: uuidv7(), origin: scope.origin.app, now },
  })
  if (settings.invoices.send)
    await scope.enqueue(sql, 'invoices.issued', { businessId, invoiceId, sendingId: invoiceId })
  return { invoiceId, number, totalMinor: written.totalMinor }
}
