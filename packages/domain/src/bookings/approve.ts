import { approveBooking } from '@foyer/db/queries/approve-booking'
import { planReminders } from '@foyer/db/queries/change-booking'
import { z } from 'zod'
import type { StaffScope } from '../scope.ts'
import { decide } from './decide.ts'
import { plannedReminders } from './reminders.ts'

export const approveInput = z.strictObject({ bookingId: z.uuid(), key: z.uuid() })

/** Staff accept a request: it is approved, its reminders are planned and both parties are told (BOK-16, MSG-5). */
export async function approve(scope: StaffScope, { bookingId, key }: z.infer<typeof approveInput>) {
  return decide(scope, { verb: 'approve', bookingId, reason: null, key }, async (sql, booking, step) => {
    const revision = await approveBooking(sql, step)
    if (revision === null) return null
    const reminders = plannedReminders(scope.settings, { ...booking, status: 'APPROVED' }, scope.now)
    await planReminders(sql, { businessId: scope.businessId, bookingId, revision, reminders })
    return revision
  })
}
