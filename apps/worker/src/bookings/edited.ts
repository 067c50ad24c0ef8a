import type { JobHandler } from '../desk.ts'
import { openSystem } from '../gate.ts'
import { changeFacts } from './change-facts.ts'
import { editFacts } from './edit-facts.ts'
import { isOpen, loadTold } from './load-told.ts'
import { tell } from './tell.ts'

/** Tells customer and provider what else changed of a booking: persons, extras, note, price (MSG-2, BOK-13). */
export const edited: JobHandler<'bookings.edited'> = async (desk, payload) => {
  const scope = await openSystem(desk.installation, payload.businessId)
  const told = scope && (await loadTold(scope, payload))
  const change = told && isOpen(told) && (await changeFacts(scope, payload.changeId))
  if (!change) return
  await tell(desk, scope, told, {
    ...{ kind: 'bookingEdited', key: `bookings.edited/${payload.changeId}`, to: ['customer', 'provider'] },
    ...{
      withCalendar: true,
      more: (locale) => ({ by: change.by, before: editFacts(scope, told, change.before, locale) }),
    },
  })
}
