import { findRefund } from '@foyer/db/queries/refunds'
import { paidCard } from '@foyer/domain/payments/paid-card'
import { loadBooking } from '../bookings/load-told.ts'
import type { JobHandler } from '../desk.ts'
import { openSystem } from '../gate.ts'
import { tellRefunded } from './tell-refunded.ts'

/** Tells once that money is on its way back (BOK-8, PAY-6). */
export const refunded: JobHandler<'payments.refunded'> = async (desk, { businessId, refundId }) => {
  const scope = await openSystem(desk.installation, businessId)
  const refund = scope && (await findRefund(scope.sql, { businessId, refundId }))
  const told = refund?.state === 'DONE' ? await loadBooking(scope!, refund) : null
  if (!scope || !refund || !told) return
  const { amountMinor, currency, destination } = refund
  const card = destination === 'card' ? paidCard(refund) : null
  await tellRefunded(desk, scope, told, {
    ...{ key: `payments.refunded/${refundId}`, amountMinor, currency },
    ...(destination === 'credit' && { asCredit: true }),
    ...(card && { card }),
  })
}
