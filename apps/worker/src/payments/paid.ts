import { findPayment } from '@foyer/db/queries/payments'
import { balanceOf } from '@foyer/domain/bookings/payment-status'
import { tell } from '../bookings/tell.ts'
import type { JobHandler } from '../desk.ts'
import { openSystem } from '../gate.ts'
import { cardOf, loadForMoney } from './tell-money.ts'

/** The receipt, once per payment (PAY-3, 8). */
export const paid: JobHandler<'payments.paid'> = async (desk, { businessId, paymentId }) => {
  const scope = await openSystem(desk.installation, businessId)
  const payment = scope && (await findPayment(scope.sql, businessId, paymentId))
  const told = payment?.state === 'PAID' ? await loadForMoney(scope!, payment.bookingId) : null
  if (!scope || !payment || !told) return
  const { amountMinor, currency } = payment
  const dueMinor = balanceOf(told.row)
  await tell(desk, scope, told, {
    ...{ kind: 'bookingPaid', key: `payments.paid/${paymentId}`, to: ['customer'], withCalendar: false },
    more: {
      paid: { minor: amountMinor, currency },
      ...cardOf(payment),
      ...(dueMinor > 0 && { due: { minor: dueMinor, currency } }),
    },
  })
}
