import { completeEndedBookings } from '@foyer/db/queries/complete-bookings'
import type { InstallationScope } from '../installation-scope.ts'
import { lifecycle } from '../settings.ts'
import { retrying } from '../transaction.ts'

const batch = 500

/** Approved bookings become COMPLETED once their end and the business's delay have passed, recorded as the system's doing (BOK-16, 14). */
export async function completeEnded({ sql, now }: InstallationScope): Promise<{ completed: number }> {
  const defaultDelayMinutes = lifecycle.parse({}).completeAfterMinutes
  let completed = 0
  for (let done = batch; done === batch; completed += done)
    done = await retrying(() => completeEndedBookings(sql, { now, defaultDelayMinutes, limit: batch }))
  return { completed }
}
