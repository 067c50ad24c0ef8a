import type { InvoiceRow } from '@foyer/db/queries/invoices'
import { snapshotOf } from '../bookings/snapshot.ts'
import type { Scope } from '../scope.ts'
import { textIn } from '../texts.ts'

/** CREDITED: taken back by a credit note. DUE: something is still owed for the booking. */
export type InvoiceState = 'PAID' | 'DUE' | 'CREDITED' | 'CREDIT_NOTE'

/** An invoice as lists show it; amounts in minor units. */
export function describeInvoice({ locale, business }: Pick<Scope, 'locale' | 'business'>, row: InvoiceRow) {
  const { id, kind, number, issuedOn, totalMinor, currency, corrects, correctedBy } = row
  return {
    ...{ id, kind, number, issuedOn, totalMinor, currency, corrects, correctedBy, state: stateOf(row) },
    booking: { id: row.bookingId, number: row.bookingNumber },
    service: textIn(snapshotOf(row).serviceName, locale, business.languages),
  }
}

function stateOf({ kind, correctedBy, dueMinor }: InvoiceRow): InvoiceState {
  if (kind === 'CREDIT_NOTE') return 'CREDIT_NOTE'
  if (correctedBy) return 'CREDITED'
  return dueMinor > 0 ? 'DUE' : 'PAID'
}
