import { recordAskedFee } from '@foyer/db/queries/fee-consents'
import { findPayment } from '@foyer/db/queries/payments'
import { lockBooking } from '@foyer/db/queries/post-to-ledger'
import type { SqlTransaction } from '@foyer/db/sql'
import { v7 as uuidv7 } from 'uuid'
import { z } from 'zod'
import { findOwn } from '../bookings/find-own.ts'
import { DomainError } from '../errors.ts'
import { once } from '../idempotency.ts'
import type { StaffScope } from '../scope.ts'
import { inSqlTransaction } from '../transaction.ts'
import { closeOrders } from './close-orders.ts'
import { confirmOrder } from './confirm-order.ts'
import { feeCharge } from './fee-charge.ts'
import { placeAmount, supersededBy } from './place-order.ts'

export const chargeFeeInput = z.strictObject({
  bookingId: z.uuid(),
  /** What the form showed, in minor units. */
  expectedMinor: z.int().min(1),
  reason: z.string().trim().max(500),
  key: z.uuid(),
})
type Input = z.infer<typeof chargeFeeInput>

/**
 * Staff charge the fee of a booking that was cancelled late or missed to the card of which the customer agreed to that, once, with a reason. A
 * card that is refused, or wants its holder's proof, is said so; the customer then gets a link to pay (BOK-7, threats 30).
 */
export async function chargeFee(scope: StaffScope, input: Input) {
  const { stripe: account } = scope
  if (!input.reason) throw new DomainError('bookings.reasonRequired', { field: 'reason' })
  const { paymentId, superseded } = await inSqlTransaction(scope, (sql) => order(scope, sql, input))
  if (!account) throw new DomainError('payments.nothingToPay')
  await closeOrders(scope, account, superseded)
  const { state, refused } = await confirmOrder(scope, paymentId, null)
  if (state === 'FAILED') throw new DomainError(refused === 'needsProof' ? 'payments.needsProof' : 'payments.declined')
  return { paymentId, state }
}

async function order(scope: StaffScope, sql: SqlTransaction, { key, ...content }: Input) {
  const { businessId } = scope
  const { bookingId } = content
  await lockBooking(sql, { businessId, bookingId })
  const { paymentId } = await once(scope, sql, { key, content: { fee: content } }, () => place(scope, sql, content))
  const state = (await findPayment(sql, businessId, paymentId))?.state
  const superseded = state === 'OPEN' ? await supersededBy(sql, { businessId, bookingId, paymentId }) : []
  return { paymentId, superseded }
}

async function place(scope: StaffScope, sql: SqlTransaction, { bookingId, expectedMinor, reason }: Omit<Input, 'key'>) {
  const { businessId, staffId, now } = scope
  const charge = await feeCharge(scope, await findOwn(scope, bookingId, sql), sql)
  if (!charge) throw new DomainError('payments.nothingToPay')
  const { amountMinor, consent } = charge
  if (!consent?.card) throw new DomainError('payments.noConsent')
  if (amountMinor !== expectedMinor) throw new DomainError('payments.amountChanged', { details: { amountMinor } })
  const asking = { way: 'fee' as const, savedCardId: consent.card.id }
  const { paymentId, isNew } = await placeAmount(scope, sql, { bookingId, amountMinor, asking })
  if (isNew)
    await recordAskedFee(sql, {
      ...{ businessId, bookingId, staffId, amountMinor, reason, paymentId, consentId: consent.id, now },
      ...{ changeId: uuidv7(), auditId: uuidv7() },
    })
  return { paymentId }
}
