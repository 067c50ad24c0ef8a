import { findPayment } from '@foyer/db/queries/payments'
import { z } from 'zod'
import { findOwn } from '../bookings/find-own.ts'
import { balanceOf } from '../bookings/payment-status.ts'
import { DomainError } from '../errors.ts'
import type { CustomerScope } from '../scope.ts'
import { paidCard } from './paid-card.ts'
import { payableOf } from './payable.ts'

export const getInput = z.strictObject({ bookingId: z.uuid(), paymentId: z.uuid() })

/** How one payment of the customer stands, as far as Stripe has said; moneys in minor units (PAY-3). */
export async function get(scope: CustomerScope, { bookingId, paymentId }: z.infer<typeof getInput>) {
  const row = await findOwn(scope, bookingId)
  const payment = await findPayment(scope.sql, scope.businessId, paymentId)
  if (payment?.bookingId !== bookingId) throw new DomainError('payments.notFound')
  const { state, amountMinor, currency } = payment
  const balanceMinor = balanceOf(row)
  return {
    ...{ state, currency, amountMinor },
    card: paidCard(payment),
    /** Still owed after it, and whether that may be paid here. */
    dueMinor: Math.max(0, balanceMinor),
    mayPay: payableOf(scope, row) !== null,
    /** Goes back, because nothing is owed for it any more. */
    comesBackMinor: Math.max(0, -balanceMinor),
  }
}
