import { z } from 'zod'
import { DomainError } from '../errors.ts'
import type { StaffScope } from '../scope.ts'

/** Whether staff do without a fee, and why. */
export const waiverInput = {
  waive: z.boolean().default(false),
  waiveReason: z.string().trim().max(500).optional(),
}

/** The reason for which a fee is waived, if it is; only those who may override policy do, and never without one (ADM-4). */
export function waiverOf(scope: StaffScope, { waive, waiveReason }: { waive?: boolean; waiveReason?: string }) {
  if (!waive) return undefined
  if (!scope.permissions.has('bookings.override')) throw new DomainError('staff.forbidden')
  if (!waiveReason) throw new DomainError('bookings.reasonRequired', { field: 'waiveReason' })
  return waiveReason
}
