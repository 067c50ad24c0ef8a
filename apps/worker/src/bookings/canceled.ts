import { snapshotOf } from '@foyer/domain/bookings/snapshot'
import type { JobHandler } from '../desk.ts'
import { openSystem } from '../gate.ts'
import { changeFacts, lapseOf } from './change-facts.ts'
import { loadTold } from './load-told.ts'
import { tell } from './tell.ts'

/** Tells customer and provider that a booking no longer takes place, and what that costs once its charges are reversed; the calendar file takes it out of their calendars (MSG-2, MSG-6). */
export const canceled: JobHandler<'bookings.canceled'> = async (desk, payload) => {
  const scope = await openSystem(desk.installation, payload.businessId)
  const told = scope && (await loadTold(scope, payload))
  const change = told?.row.status === 'CANCELED' && (await changeFacts(scope!, payload.changeId))
  if (!scope || !told || !change) return
  const { reason } = change
  const { chargedMinor } = told.row
  const { currency } = snapshotOf(told.row)
  const by = lapseOf(change) ?? change.by
  await tell(desk, scope, told, {
    ...{ kind: 'bookingCanceled', key: `bookings.canceled/${payload.changeId}`, to: ['customer', 'provider'] },
    ...{
      withCalendar: true,
      more: { by, ...(reason && { reason }), ...(chargedMinor > 0 && { kept: { minor: chargedMinor, currency } }) },
    },
  })
}
