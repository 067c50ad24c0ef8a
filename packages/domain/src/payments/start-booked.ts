import { findBooking } from '@foyer/db/queries/list-bookings'
import { lockBooking } from '@foyer/db/queries/post-to-ledger'
import { z } from 'zod'
import { findBooked } from '../bookings/find-booked.ts'
import { showBookedInput } from '../bookings/show-booked.ts'
import { DomainError } from '../errors.ts'
import type { VisitorScope } from '../scope.ts'
import { inSqlTransaction } from '../transaction.ts'
import { openCheckout } from './open-checkout.ts'
import { orderOnce, placeOrder } from './place-order.ts'
import { startInput } from './start.ts'

export const startBookedInput = startInput.omit({ bookingId: true }).extend({
  ...showBookedInput.shape,
  /** The portal's path to return to. */
  backPath: z
    .string()
    .regex(/^\/[a-z0-9][\w\-/]*$/i)
    .max(200),
})

/** The same for the one booking that this browser has just made, by its pass (BOK-1, PAY-1). */
export async function startBooked(scope: VisitorScope, input: z.infer<typeof startBookedInput>) {
  const { businessId } = scope
  const { pass, key, backPath, ...asked } = input
  const { id: bookingId } = (await findBooked(scope, pass)).row
  const order = await inSqlTransaction(scope, (sql) =>
    orderOnce(scope, sql, { key, content: { pay: bookingId, ...asked } }, async () => {
      await lockBooking(sql, { businessId, bookingId })
      const row = await findBooking(sql, { businessId, bookingId, customerId: null, providerId: null })
      if (!row) throw new DomainError('bookings.notFound')
      return placeOrder(scope, sql, { row, ...asked })
    }),
  )
  return {
    paymentId: order.paymentId,
    url: await openCheckout(scope, { order, paidPath: `${backPath}?pay=done`, backPath }),
  }
}
