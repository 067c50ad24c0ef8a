import { z } from 'zod'
import type { VisitorScope } from '../scope.ts'
import { calendarFile } from './calendar.ts'
import { bookingCard } from './card.ts'
import { findBooked } from './find-booked.ts'

export const calendarBookedInput = z.strictObject({
  /** The secret of the booking pass that the browser got when it booked. */
  pass: z.string().min(1).max(200),
})

/** The booking that this browser has just made as a calendar file; the meeting link is in the message only (MSG-6, BOK-1). */
export async function calendarBooked(scope: VisitorScope, { pass }: z.infer<typeof calendarBookedInput>) {
  const card = bookingCard(scope, (await findBooked(scope, pass)).row)
  return {
    name: `${scope.business.slug}-${card.number}.ics`,
    text: calendarFile(scope, { ...card, meetingUrl: null }),
  }
}
