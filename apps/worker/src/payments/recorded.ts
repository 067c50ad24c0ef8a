import { paymentMethods } from '@foyer/domain/bookings/payment-methods'
import { balanceOf } from '@foyer/domain/bookings/payment-status'
import { loadBooking } from '../bookings/load-told.ts'
import { tell } from '../bookings/tell.ts'
import type { JobHandler } from '../desk.ts'
import { openSystem } from '../gate.ts'

/** The receipt of what staff received, once; none of what was taken back by then (PAY-2, 8). */
export const recorded: JobHandler<'payments.recorded'> = async (desk, { businessId, lineId }) => {
  const scope = await openSystem(desk.installation, businessId)
  const line = scope && (await scope.db.ledgerLine.findUnique({ where: { id: lineId } }))
  if (!scope || !line?.bookingId) return
  const takenBack = await scope.db.ledgerLine.count({ where: { reversesId: lineId } })
  const told = takenBack > 0 ? null : await loadBooking(scope, { bookingId: line.bookingId })
  if (!told) return
  const { currency, label } = line
  const method = paymentMethods.find((each) => each === label)
  const dueMinor = balanceOf(told.row)
  await tell(desk, scope, told, {
    ...{ kind: 'bookingPaid', key: `payments.recorded/${lineId}`, to: ['customer'], withCalendar: false },
    more: {
      paid: { minor: -line.amountMinor, currency },
      ...(method && { method }),
      ...(dueMinor > 0 && { due: { minor: dueMinor, currency } }),
    },
  })
}
