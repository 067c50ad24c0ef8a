import { listAttendees } from '@foyer/db/queries/events'
import { z } from 'zod'
import { isOpen } from '../bookings/life-cycle.ts'
import type { StaffScope } from '../scope.ts'
import { describeEvent } from './describe.ts'
import { findSeen } from './find-seen.ts'

export const getInput = z.strictObject({ eventId: z.uuid() })

/** One event for staff: all that the form changes, and whoever booked, by name (BOK-10). Contact data only for whoever may see it (ADM-3). */
export async function get(scope: StaffScope, { eventId }: z.infer<typeof getInput>) {
  const row = await findSeen(scope, eventId)
  const attendees = await listAttendees(scope.sql, scope.businessId, row.appointmentId)
  const seesContact = scope.permissions.has('customers.contact')
  return {
    ...describeEvent(scope, row),
    ...{ revision: row.revision, capacity: row.capacity, taken: row.taken, published: row.published },
    texts: { name: row.name, description: row.description },
    mostOfOne: row.mostPersons,
    ownClosesAt: row.closesAt?.toISOString() ?? null,
    isOver: row.endsAt <= scope.now,
    attendees: attendees.map(({ email, phone, checkedInAt, ...attendee }) => ({
      ...attendee,
      checkedInAt: checkedInAt?.toISOString() ?? null,
      comes: isOpen(attendee.status) || attendee.status === 'COMPLETED',
      ...{ email: seesContact ? email : null, phone: seesContact ? phone : null },
    })),
    checkedIn: attendees.reduce((sum, { checkedInAt, persons }) => (checkedInAt ? sum + persons : sum), 0),
  }
}
