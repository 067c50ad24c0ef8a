import { findPayment } from '@foyer/db/queries/payments'
import { balanceOf } from '@foyer/domain/bookings/payment-status'
import { paidCard } from '@foyer/domain/payments/paid-card'
import { loadBooking } from '../bookings/load-told.ts'
import { tell } from '../bookings/tell.ts'
import type { JobHandler } from '../desk.ts'
import { openSystem } from '../gate.ts'

/** The receipt, once per payment (PAY-3, 8). */
export const paid: JobHandler<'payments.paid'> = async (desk, { businessId, paymentId }) => {
  const scope = await openSystem(desk.installation, businessId)
  const payment = scope && (await findPayment(scope.sql, businessId, paymentId))
  const told = payment?.state === 'PAID' ? await loadBooking(scope!, payment) : null
  if (!scope || !payment || !told) return
  const { amountMinor, currency } = payment
  const card = paidCard(payment)
  const dueMinor = balanceOf(told.row)
  await tell(desk, scope, told, {
    ...{ kind: 'bookingPaid', key: `payments.paid/${paymentId}`, to: ['customer'], withCalendar: false },
    more: {
      paid: { minor: amountMinor, currency },
      ...(card && { card }),
      ...(dueMinor > 0 && { due: { minor: dueMinor, currency } }),
    },
  })
}
