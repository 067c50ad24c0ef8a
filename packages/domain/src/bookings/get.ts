import { findConsent } from '@foyer/db/queries/fee-consents'
import type { BookingRow } from '@foyer/db/queries/list-bookings'
import { findUntoldCancel } from '@foyer/db/queries/restore-booking'
import { z } from 'zod'
import { asksConsent } from '../cards/asks-consent.ts'
import { feeCharge } from '../payments/fee-charge.ts'
import { wayBack } from '../payments/way-back.ts'
import type { CustomerScope, StaffScope } from '../scope.ts'
import { textIn } from '../texts.ts'
import { bookingCard } from './card.ts'
import { findOwn } from './find-own.ts'
import { readHistory } from './history.ts'
import { mayTakeBack } from './payment-methods.ts'
import { balanceOf } from './payment-status.ts'
import { mayUndoCancel } from './policy.ts'
import { readAttention } from './read-attention.ts'
import { settleCancel, settledOf, settleNoShow } from './settle.ts'
import { staffMay } from './staff-may.ts'

export const getInput = z.strictObject({ bookingId: z.uuid() })

/** One booking of the customer with its policy text, and what cancelling it now keeps and gives back (PAN-3, BOK-6, 7). */
export async function get(scope: CustomerScope, { bookingId }: z.infer<typeof getInput>) {
  const row = await findOwn(scope, bookingId)
  const given = await findConsent(scope.sql, scope.businessId, bookingId)
  return {
    ...bookingCard(scope, row),
    /** Whether the customer is asked for a card for fees, and which one stands for them now (BOK-7). */
    feeCard: { isAsked: asksConsent(scope, row) !== null, card: given?.card ?? null },
    settlement: settleCancel(settledOf(row), scope.now, 'customer'),
    undoUntil: await undoUntil(scope, row),
    /** Until when something must be paid, lest the booking lapse (BOK-16). */
    payBy: row.payBy?.toISOString() ?? null,
    /** How to pay by bank transfer, where something is owed and the business takes it (PAY-2). */
    transferText:
      balanceOf(row) > 0 ? textIn(scope.settings.payments.transfer, scope.locale, scope.business.languages) : '',
    policyText: textIn(scope.settings.policies.cancellation, scope.locale, scope.business.languages),
    cancelReasonWanted: scope.settings.manageBookings.cancelReason,
  }
}

/** One booking for staff: its customer, history and ledger (BOK-14). */
export async function getForStaff(scope: StaffScope, { bookingId }: z.infer<typeof getInput>) {
  const row = await findOwn(scope, bookingId)
  const [until, { byHandMinor }, charge, consent, attention, history, ledger] = await Promise.all([
    undoUntil(scope, row),
    wayBack(scope, scope.sql, row),
    scope.permissions.has('payments.charge') ? feeCharge(scope, row) : null,
    findConsent(scope.sql, scope.businessId, bookingId),
    readAttention(scope, bookingId, row),
    readHistory(scope, bookingId),
    scope.db.ledgerLine.findMany({
      where: { bookingId },
      orderBy: [{ createdAt: 'asc' }, { id: 'asc' }],
      select: {
        id: true,
        kind: true,
        amountMinor: true,
        currency: true,
        label: true,
        reversesId: true,
        createdAt: true,
      },
    }),
  ])
  return {
    ...bookingCard(scope, row),
    customer: { id: row.customerId, number: row.customerNumber, givenName: row.givenName, familyName: row.familyName },
    note: row.note,
    attention,
    settlement: {
      atCustomersRequest: settleCancel(settledOf(row), scope.now, 'customer'),
      becauseOfUs: settleCancel(settledOf(row), scope.now, 'business'),
      noShow: settleNoShow(settledOf(row)),
    },
    undoUntil: until,
    /** What staff have to give back themselves, in minor units (BOK-8). */
    owedByHandMinor: byHandMinor,
    /** The fee that may be charged to the customer's card by whoever looks at it (BOK-7). */
    feeCharge: charge?.consent?.card ? { amountMinor: charge.amountMinor } : null,
    /** What the customer agreed to, and the card it counts for; null where the card was removed. */
    feeConsent: consent && { text: consent.text, at: consent.createdAt.toISOString(), card: consent.card },
    /** What is left of the fee, in minor units. */
    feeMinor: ledger.reduce((sum, { kind, amountMinor }) => (isFee(kind) ? sum + amountMinor : sum), 0),
    history,
    ledger: ledger.map((line) => ({
      ...line,
      createdAt: line.createdAt.toISOString(),
      mayTakeBack: mayTakeBack(line, ledger),
    })),
    may: staffMay(row, scope.now),
  }
}

const isFee = (kind: string) => kind === 'FEE' || kind === 'WAIVER'

/** Until when a cancellation can be taken back by whoever looks at it; null when it cannot (BOK-9). */
async function undoUntil(scope: CustomerScope | StaffScope, { id, status }: BookingRow): Promise<string | null> {
  const untold = status === 'CANCELED' ? await findUntoldCancel(scope.sql, scope.businessId, id) : null
  return untold && mayUndoCancel(scope, untold) ? untold.dueAt.toISOString() : null
}
