import { endBooking, freeLastPlace, lockProviders } from '@foyer/db/queries/change-booking'
import { z } from 'zod'
import type { StaffScope } from '../scope.ts'
import { decide } from './decide.ts'

export const rejectInput = z.strictObject({
  bookingId: z.uuid(),
  /** The customer reads it. */
  reason: z.string().trim().max(500).optional(),
  key: z.uuid(),
})

/** Staff decline a request: its time is free at once, its charges are reversed and both parties are told (BOK-16, PRI-3). */
export async function reject(scope: StaffScope, { bookingId, reason, key }: z.infer<typeof rejectInput>) {
  return decide(scope, { verb: 'reject', bookingId, reason: reason || null, key }, async (sql, booking, step) => {
    await lockProviders(sql, scope.businessId, [booking.providerId], scope.now)
    await freeLastPlace(sql, scope.businessId, booking.appointmentId, booking.persons)
    return endBooking(sql, { ...step, status: 'REJECTED' })
  })
}
