import type { JobHandler } from '../desk.ts'
import { openSystem } from '../gate.ts'
import { loadTold } from './load-told.ts'
import { tell } from './tell.ts'

/** Reminds of an approved booking that still stands as planned and has not begun; the provider too where the business wants it (MSG-5). */
export const reminderDue: JobHandler<'bookings.reminderDue'> = async (desk, payload) => {
  const scope = await openSystem(desk.installation, payload.businessId)
  const told = scope && (await loadTold(scope, payload))
  if (!scope || !told || told.row.status !== 'APPROVED' || told.row.startsAt <= scope.now) return
  const { bookingId, revision, offsetMinutes } = payload
  await tell(desk, scope, told, {
    ...{ kind: 'reminder', key: `bookings.reminderDue/${bookingId}/${revision}/${offsetMinutes}` },
    to: scope.settings.notifications.remindProvider ? ['customer', 'provider'] : ['customer'],
    ...{ withCalendar: false, more: {} },
  })
}
