import { paymentMethods } from '@foyer/domain/bookings/payment-methods'
import { loadBooking } from '../bookings/load-told.ts'
import type { JobHandler } from '../desk.ts'
import { openSystem } from '../gate.ts'
import { tellPaid } from './tell-paid.ts'

/** The receipt of what staff received, once; none of what was taken back by then (PAY-2, 8). */
export const recorded: JobHandler<'payments.recorded'> = async (desk, { businessId, lineId }) => {
  const scope = await openSystem(desk.installation, businessId)
  const line = scope && (await scope.db.ledgerLine.findUnique({ where: { id: lineId } }))
  if (!scope || !line?.bookingId) return
  const takenBack = await scope.db.ledgerLine.count({ where: { reversesId: lineId } })
  const told = takenBack > 0 ? null : await loadBooking(scope, { bookingId: line.bookingId })
  if (!told) return
  const { amountMinor, currency, label } = line
  const method = paymentMethods.find((each) => each === label)
  const how = method ? { method } : {}
  await tellPaid(desk, scope, told, {
    ...{ key: `payments.recorded/${lineId}`, amountMinor: -amountMinor, currency, ...how },
  })
}
