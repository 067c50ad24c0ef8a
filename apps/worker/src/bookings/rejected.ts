import type { JobHandler } from '../desk.ts'
import { openSystem } from '../gate.ts'
import { changeFacts } from './change-facts.ts'
import { loadTold } from './load-told.ts'
import { tell } from './tell.ts'

/** Tells customer and provider that a request was declined; the calendar file takes it out of their calendars (MSG-2, MSG-6). */
export const rejected: JobHandler<'bookings.rejected'> = async (desk, payload) => {
  const scope = await openSystem(desk.installation, payload.businessId)
  const told = scope && (await loadTold(scope, payload))
  const change = told?.row.status === 'REJECTED' && (await changeFacts(scope!, payload.changeId))
  if (!scope || !told || !change) return
  await tell(desk, scope, told, {
    ...{ kind: 'bookingRejected', key: `bookings.rejected/${payload.changeId}`, to: ['customer', 'provider'] },
    ...{ withCalendar: true, more: change.reason ? { reason: change.reason } : {} },
  })
}
