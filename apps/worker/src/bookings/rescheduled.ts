import type { JobHandler } from '../desk.ts'
import { openSystem } from '../gate.ts'
import { changeFacts } from './change-facts.ts'
import { isOpen, loadTold } from './load-told.ts'
import { tell } from './tell.ts'

/** Tells customer and provider of the new time, unless it has changed again or no longer takes place (MSG-2, MSG-6). */
export const rescheduled: JobHandler<'bookings.rescheduled'> = async (desk, payload) => {
  const scope = await openSystem(desk.installation, payload.businessId)
  const told = scope && (await loadTold(scope, payload))
  const change = told && isOpen(told) && (await changeFacts(scope, payload.changeId))
  if (!change) return
  const { oldStartsAt = told.row.startsAt.toISOString(), by, reason } = change
  await tell(desk, scope, told, {
    ...{ kind: 'bookingRescheduled', key: `bookings.rescheduled/${payload.changeId}`, to: ['customer', 'provider'] },
    ...{ withCalendar: true, more: { by, oldStartsAt, ...(reason && { reason }) } },
  })
}
