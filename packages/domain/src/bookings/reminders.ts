import type { Reminder } from '@foyer/db/queries/change-booking'
import { v7 as uuidv7 } from 'uuid'
import type { Settings } from '../settings.ts'

/** The reminders of a booking: those already due when it is made or moved are not planned (MSG-5). */
export function plannedReminders({ notifications }: Settings, startsAt: Date, now: Date): Reminder[] {
  return notifications.reminderOffsets
    .map((offsetMinutes) => ({
      id: uuidv7(),
      offsetMinutes,
      dueAt: new Date(startsAt.getTime() - offsetMinutes * 60_000),
    }))
    .filter(({ dueAt }) => dueAt > now)
}
