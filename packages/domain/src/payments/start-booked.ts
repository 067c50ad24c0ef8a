import { findAnyBooking } from '@foyer/db/queries/list-bookings'
import { lockBooking } from '@foyer/db/queries/post-to-ledger'
import type { z } from 'zod'
import { bookedPath } from '../addresses.ts'
import { findBooked } from '../bookings/find-booked.ts'
import { showBookedInput } from '../bookings/show-booked.ts'
import { DomainError } from '../errors.ts'
import type { VisitorScope } from '../scope.ts'
import { inSqlTransaction } from '../transaction.ts'
import { openCheckout } from './open-checkout.ts'
import { orderOnce, placeOrder } from './place-order.ts'
import { startInput } from './start.ts'

export const startBookedInput = startInput.omit({ bookingId: true, saveCard: true }).extend(showBookedInput.shape)

/** The same for the one booking that this browser has just made, by its pass (BOK-1, PAY-1). */
export async function startBooked(scope: VisitorScope, input: z.infer<typeof startBookedInput>) {
  const { businessId } = scope
  const { pass, key, ...asked } = input
  const backPath = bookedPath(scope.business.slug, scope.locale)
  const { id: bookingId } = (await findBooked(scope, pass)).row
  const order = await inSqlTransaction(scope, (sql) =>
    orderOnce(scope, sql, { key, content: { pay: bookingId, ...asked } }, async () => {
      await lockBooking(sql, { businessId, bookingId })
      const row = await findAnyBooking(sql, businessId, bookingId)
      if (!row) throw new DomainError('bookings.notFound')
      return placeOrder(scope, sql, { row, ...asked, asking: { way: 'page', saveCard: false } })
    }),
  )
  return {
    paymentId: order.paymentId,
    url: await openCheckout(scope, { order, paidPath: `${backPath}?pay=done`, backPath }),
  }
}
