import { findRefund } from '@foyer/db/queries/refunds'
import { tell } from '../bookings/tell.ts'
import type { JobHandler } from '../desk.ts'
import { openSystem } from '../gate.ts'
import { cardOf, loadForMoney } from './tell-money.ts'

/** Tells once that money is on its way back (BOK-8, PAY-6). */
export const refunded: JobHandler<'payments.refunded'> = async (desk, { businessId, refundId }) => {
  const scope = await openSystem(desk.installation, businessId)
  const refund = scope && (await findRefund(scope.sql, { businessId, refundId }))
  const told = refund?.state === 'DONE' ? await loadForMoney(scope!, refund.bookingId) : null
  if (!scope || !refund || !told) return
  const { amountMinor: minor, currency } = refund
  await tell(desk, scope, told, {
    ...{ kind: 'bookingRefunded', key: `payments.refunded/${refundId}`, to: ['customer'], withCalendar: false },
    more: {
      refunded: { minor, currency },
      ...(refund.destination === 'credit' ? { asCredit: true } : cardOf(refund)),
    },
  })
}
