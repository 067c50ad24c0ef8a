import { z } from 'zod'
import { maskEmail } from '../access/mask.ts'
import type { StaffAccessScope } from '../scope.ts'

export const showTokenInput = z.strictObject({ tokenId: z.uuid() })

/** Whom a mailed link is for, without using it up: mail scanners open links too (ACC-5). Spent and unknown links look alike. */
export async function showToken({ prisma, now }: StaffAccessScope, { tokenId }: z.infer<typeof showTokenInput>) {
  const token = await prisma.staffToken.findFirst({
    where: { id: tokenId, usedAt: null, endedAt: null, expiresAt: { gt: now }, staff: { disabledAt: null } },
    select: { purpose: true, staff: { select: { email: true } } },
  })
  return token && { purpose: token.purpose, email: maskEmail(token.staff.email) }
}
