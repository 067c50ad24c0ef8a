import { z } from 'zod'
import type { StaffScope } from '../scope.ts'
import { decide } from './decide.ts'
import { writeApproval } from './write-approval.ts'

export const approveInput = z.strictObject({ bookingId: z.uuid(), key: z.uuid() })

/** Staff accept a request: it is approved, its reminders are planned and both parties are told (BOK-16, MSG-5). */
export async function approve(scope: StaffScope, { bookingId, key }: z.infer<typeof approveInput>) {
  return decide(scope, { verb: 'approve', bookingId, reason: null, key }, (sql, booking, step) =>
    writeApproval(scope, sql, booking, step),
  )
}
