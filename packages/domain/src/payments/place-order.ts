import type { BookingRow } from '@foyer/db/queries/list-bookings'
import { makePayment, openPayments, type PaymentRow } from '@foyer/db/queries/payments'
import type { Sql } from '@foyer/db/sql'
import { v7 as uuidv7 } from 'uuid'
import { DomainError } from '../errors.ts'
import { once } from '../idempotency.ts'
import type { CustomerScope, StaffScope, VisitorScope } from '../scope.ts'
import { amountOf, type PaymentPart, payableOf } from './payable.ts'
import { freshMs } from './stripe-limits.ts'

export interface Order {
  paymentId: string
  /** Earlier orders that could still be paid at Stripe. */
  superseded: PaymentRow[]
  /** False where one that was open is taken up again. */
  isNew: boolean
}

/** How it is asked for: on a page, on which the card may be kept, or of a saved card. */
export type Asking = { way: 'page'; saveCard: boolean } | { way: 'savedCard' | 'fee'; savedCardId: string }

/**
 * Writes down what is to be paid, always the server's amount, before Stripe hears of it (PAY-6). An order for the same that is still open
 * is taken up again, so that nobody pays twice on two pages. The booking must be locked.
 */
export async function placeOrder(
  scope: CustomerScope | VisitorScope,
  sql: Sql,
  { row, part, expectedMinor, asking }: { row: BookingRow; part: PaymentPart; expectedMinor?: number; asking: Asking },
): Promise<Order> {
  const payable = payableOf(scope, row)
  if (!payable) throw new DomainError('payments.nothingToPay')
  const amountMinor = amountOf(payable, part)
  if (expectedMinor !== undefined && expectedMinor !== amountMinor)
    throw new DomainError('payments.amountChanged', { details: { amountMinor } })
  return placeAmount(scope, sql, { bookingId: row.id, amountMinor, asking })
}

/** The same for an amount that somebody has decided. */
export async function placeAmount(
  scope: CustomerScope | VisitorScope | StaffScope,
  sql: Sql,
  { bookingId, amountMinor, asking }: { bookingId: string; amountMinor: number; asking: Asking },
): Promise<Order> {
  const { businessId, now } = scope
  const open = await openPayments(sql, businessId, bookingId)
  const same = open.find((order) => order.amountMinor === amountMinor && isFresh(order, now) && isAsked(order, asking))
  const superseded = open.filter(({ id }) => id !== same?.id)
  if (same) return { paymentId: same.id, superseded, isNew: false }
  const made = await makePayment(sql, {
    ...{ businessId, bookingId, paymentId: uuidv7(), amountMinor, now, ...asking },
    ...{ currency: scope.business.currency, locale: scope.locale, method: 'card' as const },
  })
  return { paymentId: made.id, superseded, isNew: true }
}

const isAsked = ({ way, saveCard, savedCardId }: PaymentRow, asking: Asking): boolean =>
  way === asking.way && (asking.way === 'page' ? saveCard === asking.saveCard : savedCardId === asking.savedCardId)

const isFresh = ({ createdAt }: PaymentRow, now: Date) => now.getTime() - createdAt.getTime() < freshMs

/**
 * A form's key stands for one content (BOK-15). Its order is looked for anew each time: a repetition finds the one that is open, and where
 * that one could not be opened there is another.
 */
export async function orderOnce(
  scope: CustomerScope | VisitorScope,
  sql: Sql,
  form: { key: string; content: unknown },
  place: () => Promise<Order>,
): Promise<Order> {
  await once(scope, sql, form, async () => ({}))
  return place()
}

/** What else of the booking could still be paid at Stripe. */
export const supersededBy = async (
  sql: Sql,
  { businessId, bookingId, paymentId }: { businessId: string; bookingId: string; paymentId: string },
): Promise<PaymentRow[]> => (await openPayments(sql, businessId, bookingId)).filter(({ id }) => id !== paymentId)
