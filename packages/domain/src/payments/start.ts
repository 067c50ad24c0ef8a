import { lockBooking } from '@foyer/db/queries/post-to-ledger'
import { z } from 'zod'
import { bookingPath } from '../addresses.ts'
import { findOwn } from '../bookings/find-own.ts'
import type { CustomerScope } from '../scope.ts'
import { inSqlTransaction } from '../transaction.ts'
import { openCheckout } from './open-checkout.ts'
import { orderOnce, placeOrder } from './place-order.ts'

export const partInput = z.enum(['deposit', 'all'])

export const startInput = z.strictObject({
  bookingId: z.uuid(),
  part: partInput.default('all'),
  /** What the page showed, in minor units: anything else is refused rather than asked for. */
  expectedMinor: z.int().min(1).optional(),
  /** The card is kept for later (PAY-5). */
  saveCard: z.boolean().optional(),
  key: z.uuid(),
})

/** Where the customer pays what is owed for a booking, or its deposit; a repetition leads to the same page (PAY-1, 2, 4, BOK-15). */
export async function start(scope: CustomerScope, { key, ...asked }: z.infer<typeof startInput>) {
  const { businessId, business } = scope
  const { bookingId, saveCard = false } = asked
  const asking = { way: 'page' as const, saveCard }
  const order = await inSqlTransaction(scope, (sql) =>
    orderOnce(scope, sql, { key, content: { pay: asked } }, async () => {
      await lockBooking(sql, { businessId, bookingId })
      return placeOrder(scope, sql, { row: await findOwn(scope, bookingId, sql), ...asked, asking })
    }),
  )
  const path = `/${business.slug}${bookingPath(bookingId)}`
  const url = await openCheckout(scope, { order, paidPath: `${path}/paid/:id`, backPath: path })
  return { paymentId: order.paymentId, url }
}
