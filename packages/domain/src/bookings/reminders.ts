import type { Reminder } from '@foyer/db/queries/change-booking'
import type { BookingRow } from '@foyer/db/queries/list-bookings'
import { v7 as uuidv7 } from 'uuid'
import type { Settings } from '../settings.ts'

/** The reminders of an approved booking; those already due when it is made, approved or moved are not planned (MSG-5). */
export function plannedReminders(
  { notifications }: Settings,
  { status, startsAt }: Pick<BookingRow, 'status' | 'startsAt'>,
  now: Date,
): Reminder[] {
  if (status !== 'APPROVED') return []
  return notifications.reminderOffsets
    .map((offsetMinutes) => ({
      id: uuidv7(),
      offsetMinutes,
      dueAt: new Date(startsAt.getTime() - offsetMinutes * 60_000),
    }))
    .filter(({ dueAt }) => dueAt > now)
}
