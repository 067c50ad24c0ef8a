import { findPayment } from '@foyer/db/queries/payments'
import { balanceOf } from '@foyer/domain/bookings/payment-status'
import { loadBooking } from '../bookings/load-told.ts'
import { tell } from '../bookings/tell.ts'
import type { JobHandler } from '../desk.ts'
import { openSystem } from '../gate.ts'

/** A fee could not be charged to the customer's card: they are asked to pay it, once, unless that has happened (BOK-7). */
export const chargeFailed: JobHandler<'payments.chargeFailed'> = async (desk, { businessId, paymentId }) => {
  const scope = await openSystem(desk.installation, businessId)
  const payment = scope && (await findPayment(scope.sql, businessId, paymentId))
  const told = payment?.state === 'FAILED' ? await loadBooking(scope!, payment) : null
  if (!scope || !payment || !told) return
  const minor = balanceOf(told.row)
  if (minor <= 0) return
  await tell(desk, scope, told, {
    ...{ kind: 'bookingDue', key: `payments.chargeFailed/${paymentId}`, to: ['customer'], withCalendar: false },
    more: { due: { minor, currency: payment.currency } },
  })
}
