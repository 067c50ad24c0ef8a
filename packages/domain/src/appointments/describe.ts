import type { AppointmentRow } from '@foyer/db/queries/appointments'
import type { StaffScope } from '../scope.ts'
import { textIn } from '../texts.ts'

const ended = ['CANCELED', 'REJECTED']

/** An appointment as the calendar shows it, in the reader's language. */
export function describeAppointment({ locale, business: { languages } }: StaffScope, row: AppointmentRow) {
  const { id, providerId, serviceId, color, zone, capacity, taken, attendees } = row
  return {
    ...{ id, providerId, color, zone, capacity, attendees },
    service: { id: serviceId, name: textIn(row.serviceName, locale, languages) },
    location: textIn(row.locationName, locale, languages),
    startsAt: row.startsAt.toISOString(),
    endsAt: row.endsAt.toISOString(),
    /** Places that nobody has booked. */
    left: capacity - taken,
    /** Whether all who stood in it have left. */
    isOff: attendees.every(({ status }) => ended.includes(status)),
    /** Staff may move and lengthen it: nobody's visit in it is over. */
    mayChange:
      attendees.some(({ status }) => !ended.includes(status)) &&
      attendees.every(({ status }) => ['PENDING', 'APPROVED', ...ended].includes(status)),
  }
}
