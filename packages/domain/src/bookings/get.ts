import { z } from 'zod'
import type { CustomerScope, StaffScope } from '../scope.ts'
import { textIn } from '../texts.ts'
import { bookingCard } from './card.ts'
import { findOwn } from './find-own.ts'
import { readHistory } from './history.ts'
import { staffMay } from './staff-may.ts'

export const getInput = z.strictObject({ bookingId: z.uuid() })

/** One booking of the customer with its policy text (PAN-3, BOK-6). */
export async function get(scope: CustomerScope, { bookingId }: z.infer<typeof getInput>) {
  const row = await findOwn(scope, bookingId)
  return {
    ...bookingCard(scope, row),
    policyText: textIn(scope.settings.policies.cancellation, scope.locale, scope.business.languages),
    cancelReasonWanted: scope.settings.manageBookings.cancelReason,
  }
}

/** One booking for staff: its customer, history and ledger (BOK-14). */
export async function getForStaff(scope: StaffScope, { bookingId }: z.infer<typeof getInput>) {
  const row = await findOwn(scope, bookingId)
  const [history, ledger] = await Promise.all([
    readHistory(scope, bookingId),
    scope.db.ledgerLine.findMany({
      where: { bookingId },
      orderBy: [{ createdAt: 'asc' }, { id: 'asc' }],
      select: { id: true, kind: true, amountMinor: true, currency: true, label: true, createdAt: true },
    }),
  ])
  return {
    ...bookingCard(scope, row),
    customer: { id: row.customerId, number: row.customerNumber, givenName: row.givenName, familyName: row.familyName },
    note: row.note,
    history,
    ledger: ledger.map((line) => ({ ...line, createdAt: line.createdAt.toISOString() })),
    may: staffMay(row, scope.now),
  }
}
