import { settle } from '@foyer/domain/invoices/settle'
import type { JobHandler } from '../desk.ts'
import { openSystem } from '../gate.ts'

/** Issues or corrects what a booking is invoiced by (INV-1, 2). */
export const due: JobHandler<'invoices.due'> = async (desk, { businessId, bookingId }) => {
  const scope = await openSystem(desk.installation, businessId)
  if (scope) await settle(scope, { bookingId })
}
