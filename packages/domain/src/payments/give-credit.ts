import { addCredit } from '@foyer/db/queries/credit'
import type { BookingRow } from '@foyer/db/queries/list-bookings'
import type { SqlTransaction } from '@foyer/db/sql'
import { actorOf, type StaffScope, type SystemScope } from '../scope.ts'

/** What was paid for a booking becomes the customer's credit, under the id of what says so in the ledger (PKG-6). */
export async function giveCredit(
  scope: StaffScope | SystemScope,
  sql: SqlTransaction,
  { id: bookingId, customerId }: BookingRow,
  { id, amountMinor }: { id: string; amountMinor: number },
): Promise<void> {
  const { businessId, business, now } = scope
  await addCredit(sql, {
    ...{ id, businessId, customerId, bookingId, kind: 'REFUNDED', amountMinor, currency: business.currency },
    ...{ reason: null, ...actorOf(scope), now },
  })
}
