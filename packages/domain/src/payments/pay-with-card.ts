import { findCard } from '@foyer/db/queries/cards'
import { findPayment } from '@foyer/db/queries/payments'
import { lockBooking } from '@foyer/db/queries/post-to-ledger'
import type { SqlTransaction } from '@foyer/db/sql'
import { z } from 'zod'
import { bookingPath } from '../addresses.ts'
import { findOwn } from '../bookings/find-own.ts'
import { DomainError } from '../errors.ts'
import { once } from '../idempotency.ts'
import type { CustomerScope } from '../scope.ts'
import { inSqlTransaction } from '../transaction.ts'
import { closeOrders } from './close-orders.ts'
import { confirmOrder } from './confirm-order.ts'
import { placeOrder, supersededBy } from './place-order.ts'
import { partInput } from './start.ts'

export const payWithCardInput = z.strictObject({
  bookingId: z.uuid(),
  cardId: z.uuid(),
  part: partInput.default('all'),
  /** What the button said, in minor units. */
  expectedMinor: z.int().min(1),
  key: z.uuid(),
})
type Input = z.infer<typeof payWithCardInput>

/**
 * Pays with a saved card by one confirmation that names amount and card. Where the bank wants a proof, `url` leads to it. A refused card is said
 * so, and what is owed stays payable (PAY-2, 5).
 */
export async function payWithCard(scope: CustomerScope, input: Input) {
  const { business, stripe: account } = scope
  const { bookingId } = input
  const { paymentId, superseded } = await inSqlTransaction(scope, (sql) => order(scope, sql, input))
  if (!account) throw new DomainError('payments.nothingToPay')
  await closeOrders(scope, account, superseded)
  const returnUrl = `${account.portalUrl}/${business.slug}${bookingPath(bookingId)}/paid/${paymentId}`
  const { state, url, refused } = await confirmOrder(scope, paymentId, returnUrl)
  if (state === 'FAILED') throw new DomainError(refused === 'needsProof' ? 'payments.needsProof' : 'payments.declined')
  return { paymentId, state, url }
}

/** The order of this form; after a refusal the same form makes another (BOK-15). */
async function order(scope: CustomerScope, sql: SqlTransaction, { key, ...content }: Input) {
  const { businessId, customerId } = scope
  const { bookingId, cardId } = content
  await lockBooking(sql, { businessId, bookingId })
  const place = async () => {
    const row = await findOwn(scope, bookingId, sql)
    if (!(await findCard(sql, { businessId, customerId, cardId }))) throw new DomainError('cards.notFound')
    const asking = { way: 'savedCard' as const, savedCardId: cardId }
    const { paymentId } = await placeOrder(scope, sql, { row, ...content, asking })
    return { paymentId }
  }
  const first = await once(scope, sql, { key, content: { withCard: content } }, place)
  const state = (await findPayment(sql, businessId, first.paymentId))?.state
  const { paymentId } = state === 'OPEN' || state === 'PAID' ? first : await place()
  const superseded = state === 'PAID' ? [] : await supersededBy(sql, { businessId, bookingId, paymentId })
  return { paymentId, superseded }
}
