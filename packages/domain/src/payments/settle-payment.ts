import { findPayment, settlePaid } from '@foyer/db/queries/payments'
import { lockBooking } from '@foyer/db/queries/post-to-ledger'
import type { SqlTransaction } from '@foyer/db/sql'
import { v7 as uuidv7 } from 'uuid'
import { actorOf, type CustomerScope, type StaffScope, type SystemScope } from '../scope.ts'
import { followPayment } from './follow-payment.ts'

export interface Paid {
  paymentId: string
  intentId: string
  /** What Stripe says it took, in minor units; another amount or currency than was ordered settles nothing. */
  amountMinor: number
  currency: string
}

/** The worker that is told, or whoever asked for it and hears the answer at once. */
type Settling = SystemScope | CustomerScope | StaffScope

/**
 * Puts a payment that Stripe has confirmed into the ledger, once, with what follows from it: the receipt, and the approval where the
 * business wants it. What is no longer owed goes back by `queue-refunds.ts` (PAY-3, 6). False where nothing came of it.
 */
export async function settlePayment(scope: Settling, sql: SqlTransaction, paid: Paid): Promise<boolean> {
  const { businessId, now } = scope
  const { paymentId, intentId } = paid
  const order = await findPayment(sql, businessId, paymentId)
  if (!order || !isAsOrdered(order, paid)) return false
  const { bookingId } = order
  await lockBooking(sql, { businessId, bookingId })
  const isNew = await settlePaid(sql, {
    ...{ businessId, bookingId, ...actorOf(scope), now, origin: scope.origin.app, reason: null },
    ...{ changeId: uuidv7(), auditId: uuidv7(), lineId: paymentId, intentId },
  })
  if (!isNew) return false
  await followPayment(scope, sql, { paymentId, bookingId })
  return true
}

const isAsOrdered = (order: { amountMinor: number; currency: string }, paid: Paid) =>
  order.amountMinor === paid.amountMinor && order.currency.toLowerCase() === paid.currency.toLowerCase()
