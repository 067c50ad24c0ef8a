import type { JobHandler } from '../desk.ts'
import { openSystem } from '../gate.ts'
import { loadTold } from './load-told.ts'
import { signsIn } from './signs-in.ts'
import { tell } from './tell.ts'

/** Tells customer and provider that the business accepted a request (MSG-2). */
export const approved: JobHandler<'bookings.approved'> = async (desk, payload) => {
  const scope = await openSystem(desk.installation, payload.businessId)
  const told = scope && (await loadTold(scope, payload))
  if (!scope || !told || told.row.status !== 'APPROVED') return
  await tell(desk, scope, told, {
    ...{ kind: 'bookingApproved', key: `bookings.approved/${payload.changeId}`, to: ['customer', 'provider'] },
    ...{ withCalendar: true, more: { after: 'request', signsIn: signsIn(scope) } },
  })
}
