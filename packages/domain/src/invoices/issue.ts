import { findInvoicesOfBooking } from '@foyer/db/queries/invoices'
import { lockBooking } from '@foyer/db/queries/post-to-ledger'
import { z } from 'zod'
import { findOwn } from '../bookings/find-own.ts'
import { DomainError } from '../errors.ts'
import { once } from '../idempotency.ts'
import type { StaffScope } from '../scope.ts'
import { inSqlTransaction } from '../transaction.ts'
import { openInvoice } from './open-invoice.ts'
import { writeInvoice } from './write-invoice.ts'

export const issueInput = z.strictObject({ bookingId: z.uuid(), key: z.uuid() })

/** Staff issue the invoice of a booking, once: another only after the first was taken back (INV-1, 2). */
export async function issue(scope: StaffScope, { bookingId, key }: z.infer<typeof issueInput>) {
  const { businessId, settings } = scope
  return inSqlTransaction(scope, (sql) =>
    once(scope, sql, { key, content: { issue: bookingId } }, async () => {
      await lockBooking(sql, { businessId, bookingId })
      const row = await findOwn(scope, bookingId, sql)
      if (!settings.invoices.enabled) throw new DomainError('invoices.notUsed')
      if (openInvoice(await findInvoicesOfBooking(sql, businessId, bookingId)))
        throw new DomainError('invoices.invoicedAlready')
      return writeInvoice(scope, sql, row)
    }),
  )
}
