import type { CalendarAppointment } from './shown-calendar.server.ts'

/** How many appointments stand on each day; that is all that a month shows. */
export function countDays(appointments: Pick<CalendarAppointment, 'isOff' | 'wall'>[]): Record<string, number> {
  const counts: Record<string, number> = {}
  for (const { isOff, wall } of appointments) if (!isOff) counts[wall.date] = (counts[wall.date] ?? 0) + 1
  return counts
}
