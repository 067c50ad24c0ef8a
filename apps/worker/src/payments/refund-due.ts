import { refundOwed } from '@foyer/domain/payments/refund-owed'
import type { JobHandler } from '../desk.ts'
import { openSystem } from '../gate.ts'

/** Gives back what the business owes for a booking (BOK-8). */
export const refundDue: JobHandler<'payments.refundDue'> = async (desk, { businessId, bookingId }) => {
  const scope = await openSystem(desk.installation, businessId)
  if (scope) await refundOwed(scope, { bookingId })
}
