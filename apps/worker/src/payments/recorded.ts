import { paymentMethods } from '@foyer/domain/bookings/payment-methods'
import { loadBooking } from '../bookings/load-told.ts'
import type { JobHandler } from '../desk.ts'
import { openSystem } from '../gate.ts'
import { tellPaid } from './tell-paid.ts'
import { tellRefunded } from './tell-refunded.ts'

/** What staff received or gave back, told once; not what was taken back by then (PAY-2, 8, BOK-8). */
export const recorded: JobHandler<'payments.recorded'> = async (desk, { businessId, lineId }) => {
  const scope = await openSystem(desk.installation, businessId)
  const line = scope && (await scope.db.ledgerLine.findUnique({ where: { id: lineId } }))
  if (!scope || !line?.bookingId) return
  const takenBack = await scope.db.ledgerLine.count({ where: { reversesId: lineId } })
  const told = takenBack > 0 ? null : await loadBooking(scope, { bookingId: line.bookingId })
  if (!told) return
  const { kind, amountMinor, currency, label } = line
  const method = paymentMethods.find((each) => each === label)
  const message = { key: `payments.recorded/${lineId}`, currency, ...(method && { method }) }
  if (kind === 'PAYMENT') await tellPaid(desk, scope, told, { ...message, amountMinor: -amountMinor })
  else await tellRefunded(desk, scope, told, { ...message, amountMinor, ...(label === 'credit' && { asCredit: true }) })
}
