import { z } from 'zod'
import { DomainError } from '../errors.ts'
import { minorInput } from '../prices/terms.ts'
import type { StaffScope } from '../scope.ts'
import { endWithStatus } from './end-with-status.ts'
import { mayMarkNoShow } from './policy.ts'
import { settledOf, settleNoShow } from './settle.ts'
import { waiverInput, waiverOf } from './waiver.ts'

export const markNoShowInput = z.strictObject({
  bookingId: z.uuid(),
  /** What was shown to be kept, in minor units. */
  expectedKeptMinor: minorInput.optional(),
  ...waiverInput,
  key: z.uuid(),
})

/** Staff note that nobody came, from the start until 7 days after; it costs the agreed fee unless they waive it (BOK-7, 16). */
export async function markNoShow(scope: StaffScope, input: z.input<typeof markNoShowInput>) {
  const { bookingId, key, expectedKeptMinor, ...waiver } = input
  const waiveReason = waiverOf(scope, waiver)
  const asked = { waiveReason: waiveReason ?? null }
  return endWithStatus(
    scope,
    { bookingId, key, expectedKeptMinor, reason: null, status: 'NO_SHOW', asked },
    (booking) => {
      if (!mayMarkNoShow(booking, scope.now))
        throw new DomainError(booking.startsAt > scope.now ? 'bookings.tooEarlyForNoShow' : 'bookings.notPossible')
      return { settlement: settleNoShow(settledOf(booking)), waiveReason }
    },
  )
}
