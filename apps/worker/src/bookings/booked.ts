import { staffBookingAddress } from '@foyer/domain/addresses'
import type { JobHandler } from '../desk.ts'
import { openSystem } from '../gate.ts'
import { loadTold } from './load-told.ts'
import { signsIn } from './signs-in.ts'
import { tell } from './tell.ts'

/** Tells customer and provider of a new booking: confirmed at once, or a request that waits for approval (MSG-2, BOK-16). */
export const booked: JobHandler<'bookings.booked'> = async (desk, payload) => {
  const scope = await openSystem(desk.installation, payload.businessId)
  const told = scope && (await loadTold(scope, payload))
  if (!told) return
  const shared = {
    key: `bookings.booked/${payload.changeId}`,
    to: ['customer', 'provider'],
    withCalendar: true,
  } as const
  const more = { signsIn: signsIn(scope) }
  if (told.row.status === 'PENDING') {
    const decideUrl = told.parties.providerIsStaff && staffBookingAddress(desk.adminUrl, told.row.id)
    await tell(desk, scope, told, {
      ...{ kind: 'bookingPending', ...shared },
      more: { ...more, ...(decideUrl && { decideUrl }) },
    })
  }
  if (told.row.status === 'APPROVED')
    await tell(desk, scope, told, { kind: 'bookingApproved', ...shared, more: { ...more, after: 'booking' } })
}
