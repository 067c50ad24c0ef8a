import { z } from 'zod'
import type { StaffScope } from '../scope.ts'
import { describeAppointment } from './describe.ts'
import { findSeen } from './find-seen.ts'

export const getInput = z.strictObject({ appointmentId: z.uuid() })

/** One appointment with everybody who stands or stood in it (ADM-1, BOK-10). */
export async function get(scope: StaffScope, { appointmentId }: z.infer<typeof getInput>) {
  const row = await findSeen(scope, appointmentId)
  const provider = await scope.db.provider.findFirstOrThrow({ where: { id: row.providerId }, select: { name: true } })
  return { ...describeAppointment(scope, row), provider: provider.name }
}
