import { v5 as uuidv5 } from 'uuid'
import { z } from 'zod'
import { cancelForStaff } from '../bookings/cancel.ts'
import { move } from '../bookings/move.ts'
import { DomainError, type Reason } from '../errors.ts'
import { addDayOff } from '../hours/add-day-off.ts'
import type { StaffScope } from '../scope.ts'
import { instantInput } from '../times/instant-input.ts'
import { loadProvider } from './load-provider.ts'
import { isDayOff, previewClearDayInput } from './preview-clear-day.ts'

const decision = z.discriminatedUnion('as', [
  z.strictObject({ as: z.literal('moved'), bookingId: z.uuid(), providerId: z.uuid(), startsAt: instantInput }),
  z.strictObject({ as: z.literal('canceled'), bookingId: z.uuid() }),
])

export const clearDayInput = z.strictObject({
  ...previewClearDayInput.shape,
  /** Also takes the day out of the provider's calendar, so that nobody books it anew. */
  takeDayOff: z.boolean(),
  /** Told to those whose bookings are cancelled, and kept in every history. */
  reason: z.string().trim().max(500).optional(),
  /** What becomes of which booking; those not named stay as they are. */
  decisions: z.array(decision).max(200),
  key: z.uuid(),
})

export interface Cleared {
  bookingId: string
  as: 'moved' | 'canceled' | 'refused'
  /** Why it was refused: the booking is as it was. */
  reason?: Reason
}

/**
 * A provider does not come: the day is closed first, then booking after booking is moved or cancelled on the business's account, each for
 * itself, so that one that cannot be moved keeps no other from it (ADM-1, BOK-6, 7). Repeated under the same key it changes nothing twice.
 */
export async function clearDay(scope: StaffScope, input: z.infer<typeof clearDayInput>): Promise<Cleared[]> {
  const { providerId, date, takeDayOff, reason, decisions, key } = input
  await loadProvider(scope.db, providerId)
  if (takeDayOff && !(await isDayOff(scope, { providerId, date })))
    await addDayOff(scope, { providerId, fromDate: date, untilDate: date, name: reason?.slice(0, 100) ?? '' })
  const cleared: Cleared[] = []
  for (const { as, bookingId, ...where } of decisions) {
    const own = { bookingId, reason, key: uuidv5(bookingId, key) }
    const change = 'startsAt' in where ? () => move(scope, { ...own, ...where }) : () => cancelForStaff(scope, own)
    cleared.push(await outcome(bookingId, as, change))
  }
  return cleared
}

async function outcome(bookingId: string, as: 'moved' | 'canceled', change: () => Promise<unknown>): Promise<Cleared> {
  try {
    await change()
    return { bookingId, as }
  } catch (error) {
    if (!(error instanceof DomainError)) throw error
    return { bookingId, as: 'refused', reason: error.reason }
  }
}
