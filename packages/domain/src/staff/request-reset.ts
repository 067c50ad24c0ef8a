import { z } from 'zod'
import { limitAccessRequests } from '../rate-limit.ts'
import type { StaffAccessScope } from '../scope.ts'

export const requestResetInput = z.strictObject({ email: z.email().max(254) })

/** Records that somebody asked for a new password and leaves the rest to the worker: the answer is the same for all (ACC-2, 12). */
export async function requestReset(
  access: StaffAccessScope,
  { email }: z.infer<typeof requestResetInput>,
): Promise<{ asked: true }> {
  await limitAccessRequests(access, 'staff', email)
  await access.prisma.$transaction(async (tx) => {
    const data = { email, ip: access.origin.ip, createdAt: access.now }
    const request = await tx.staffResetRequest.create({ data, select: { id: true } })
    await access.enqueue(tx, 'staff.resetRequested', { requestId: request.id })
  })
  return { asked: true }
}
