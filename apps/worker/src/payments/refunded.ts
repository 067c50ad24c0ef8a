import { findRefund } from '@foyer/db/queries/refunds'
import { paidCard } from '@foyer/domain/payments/paid-card'
import { loadBooking } from '../bookings/load-told.ts'
import { tell } from '../bookings/tell.ts'
import type { JobHandler } from '../desk.ts'
import { openSystem } from '../gate.ts'

/** Tells once that money is on its way back (BOK-8, PAY-6). */
export const refunded: JobHandler<'payments.refunded'> = async (desk, { businessId, refundId }) => {
  const scope = await openSystem(desk.installation, businessId)
  const refund = scope && (await findRefund(scope.sql, { businessId, refundId }))
  const told = refund?.state === 'DONE' ? await loadBooking(scope!, refund) : null
  if (!scope || !refund || !told) return
  const { amountMinor: minor, currency } = refund
  const card = refund.destination === 'card' ? paidCard(refund) : null
  await tell(desk, scope, told, {
    ...{ kind: 'bookingRefunded', key: `payments.refunded/${refundId}`, to: ['customer'], withCalendar: false },
    more: {
      refunded: { minor, currency },
      ...(refund.destination === 'credit' && { asCredit: true as const }),
      ...(card && { card }),
    },
  })
}
