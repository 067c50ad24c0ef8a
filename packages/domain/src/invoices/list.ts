import { findInvoicesOfBooking, findInvoicesOfCustomer } from '@foyer/db/queries/invoices'
import { z } from 'zod'
import { findOwn } from '../bookings/find-own.ts'
import { shownKinds } from '../bookings/shown-kinds.ts'
import type { CustomerScope, StaffScope } from '../scope.ts'
import { describeInvoice } from './describe-invoice.ts'

const most = 200

export const listInput = z.strictObject({
  /** All of the customer without. */
  bookingId: z.uuid().optional(),
})

/** The customer's invoices and credit notes, latest first; none where the business keeps them to itself (INV-1, PAN-11). */
export async function list(scope: CustomerScope, { bookingId }: z.infer<typeof listInput>) {
  const { sql, businessId, customerId, settings } = scope
  if (!settings.visibility.invoices) return []
  const mayPay = settings.payments.online && scope.stripe !== null
  const withPay = (invoice: ReturnType<typeof describeInvoice>) => ({
    ...invoice,
    /** What is owed for it may be paid here and now (PAY-1). */
    mayPay: mayPay && invoice.state === 'DUE',
  })
  if (bookingId) {
    await findOwn(scope, bookingId)
    return (await ofBooking(scope, bookingId)).map(withPay)
  }
  const kinds = shownKinds(scope)
  const rows = await findInvoicesOfCustomer(sql, { businessId, customerId, limit: most })
  return rows
    .filter(({ isEvent }) => kinds.includes(isEvent ? 'event' : 'appointment'))
    .map((row) => withPay(describeInvoice(scope, row)))
}

export const listForStaffInput = z.strictObject({ bookingId: z.uuid() })

/** What was issued for a booking, latest first, whether an invoice may be issued now, and what it would come to in minor units. */
export async function listForStaff(scope: StaffScope, { bookingId }: z.infer<typeof listForStaffInput>) {
  const { chargedMinor } = await findOwn(scope, bookingId)
  const invoices = await ofBooking(scope, bookingId)
  const isInvoiced = invoices.some(({ state }) => state === 'PAID' || state === 'DUE')
  return { invoices, chargedMinor, mayIssue: scope.settings.invoices.enabled && chargedMinor > 0 && !isInvoiced }
}

async function ofBooking(scope: CustomerScope | StaffScope, bookingId: string) {
  const rows = await findInvoicesOfBooking(scope.sql, scope.businessId, bookingId)
  return rows.toReversed().map((row) => describeInvoice(scope, row))
}
