import { z } from 'zod'
import { DomainError } from '../errors.ts'
import type { CustomerScope } from '../scope.ts'
import { changeTime } from './change-time.ts'
import { mayReschedule } from './policy.ts'
import { snapshotOf } from './snapshot.ts'

export const rescheduleInput = z.strictObject({
  bookingId: z.uuid(),
  startsAt: z.iso.datetime(),
  providerId: z.uuid().optional(),
  /** Idempotency key of the form (BOK-15). */
  key: z.uuid(),
})

const reasonOf = {
  off: 'bookings.notPossible',
  ended: 'bookings.notPossible',
  tooLate: 'bookings.tooLate',
  tooManyMoves: 'bookings.tooManyMoves',
} as const

/** Moves a customer's own booking to a free time and tells both parties; service, place and price stay (BOK-5). */
export async function reschedule(scope: CustomerScope, input: z.infer<typeof rescheduleInput>) {
  return changeTime(scope, input, (booking) => {
    const verdict = mayReschedule(booking, snapshotOf(booking), scope.settings, scope.now)
    if (!verdict.allowed) throw new DomainError(reasonOf[verdict.why])
    if (input.providerId && input.providerId !== booking.providerId && !booking.mayChangeProvider)
      throw new DomainError('bookings.notPossible')
  })
}
