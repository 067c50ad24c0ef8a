import { z } from 'zod'
import { DomainError } from '../errors.ts'
import type { StaffScope } from '../scope.ts'
import { endWithStatus } from './end-with-status.ts'
import { mayMarkNoShow } from './policy.ts'

export const markNoShowInput = z.strictObject({ bookingId: z.uuid(), key: z.uuid() })

/** Staff note that nobody came, from the start until 7 days after (BOK-16). */
export async function markNoShow(scope: StaffScope, { bookingId, key }: z.infer<typeof markNoShowInput>) {
  return endWithStatus(scope, { bookingId, reason: null, key, status: 'NO_SHOW' }, (booking) => {
    if (!mayMarkNoShow(booking, scope.now))
      throw new DomainError(booking.startsAt > scope.now ? 'bookings.tooEarlyForNoShow' : 'bookings.notPossible')
  })
}
