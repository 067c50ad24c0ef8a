import { z } from 'zod'
import { DomainError } from '../errors.ts'
import type { StaffScope } from '../scope.ts'
import { changeTime } from './change-time.ts'
import { mayStaffChange } from './policy.ts'

export const moveInput = z.strictObject({
  bookingId: z.uuid(),
  startsAt: z.iso.datetime(),
  providerId: z.uuid().optional(),
  reason: z.string().trim().max(500).optional(),
  key: z.uuid(),
})

/** Staff move a booking; switches and cut-offs do not bind them, taken time does (BOK-6). */
export async function move(scope: StaffScope, input: z.infer<typeof moveInput>) {
  return changeTime(scope, input, (booking) => {
    if (!mayStaffChange(booking)) throw new DomainError('bookings.notPossible')
  })
}
