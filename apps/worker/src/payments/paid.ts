import { findPayment } from '@foyer/db/queries/payments'
import { askPaidCard } from '@foyer/domain/payments/ask-paid-card'
import { loadBooking } from '../bookings/load-told.ts'
import type { JobHandler } from '../desk.ts'
import { openSystem } from '../gate.ts'
import { tellPaid } from './tell-paid.ts'

/** The receipt, once per payment (PAY-3, 8). */
export const paid: JobHandler<'payments.paid'> = async (desk, { businessId, paymentId }) => {
  const scope = await openSystem(desk.installation, businessId)
  const payment = scope && (await findPayment(scope.sql, businessId, paymentId))
  const told = payment?.state === 'PAID' ? await loadBooking(scope!, payment) : null
  if (!scope || !payment || !told) return
  const { amountMinor, currency } = payment
  const card = await askPaidCard(scope, payment)
  const how = card ? { card } : {}
  await tellPaid(desk, scope, told, { key: `payments.paid/${paymentId}`, amountMinor, currency, ...how })
}
