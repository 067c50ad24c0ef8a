import { z } from 'zod'
import { assertPasswordFits, hashPassword, passwordInput } from '../access/password.ts'
import { DomainError } from '../errors.ts'
import type { StaffAccessScope } from '../scope.ts'
import { hashSecret } from '../secrets.ts'
import { retrying } from '../transaction.ts'
import { endOtherLogins } from './login.ts'
import { recordStaff } from './record-staff.ts'

export const setPasswordInput = z.strictObject({
  tokenId: z.uuid(),
  secret: z.string().min(1).max(100),
  password: passwordInput,
})

/** Chooses a password through a mailed link, once; it signs nobody in, and ends every login the person had (ACC-7, 12). */
export async function setPassword(
  access: StaffAccessScope,
  { tokenId, secret, password }: z.infer<typeof setPasswordInput>,
) {
  const { prisma, now } = access
  const open = { id: tokenId, secretHash: hashSecret(secret), usedAt: null, endedAt: null, expiresAt: { gt: now } }
  const token = await prisma.staffToken.findFirst({
    where: { ...open, staff: { disabledAt: null } },
    select: { staffId: true, purpose: true },
  })
  if (!token) throw new DomainError('staff.linkSpent')
  assertPasswordFits(password)
  const passwordHash = await hashPassword(password)
  const { staffId } = token
  await retrying(() =>
    prisma.$transaction(async (tx) => {
      const { count } = await tx.staffToken.updateMany({ where: open, data: { usedAt: now } })
      if (!count) throw new DomainError('staff.linkSpent')
      await tx.staffToken.updateMany({ where: { staffId, usedAt: null, endedAt: null }, data: { endedAt: now } })
      await tx.staffMember.update({ where: { id: staffId }, data: { passwordHash }, select: { id: true } })
      await endOtherLogins(tx, staffId, { now })
      await recordStaff(access, tx, {
        action: 'staff.passwordSet',
        staffId,
        businessId: null,
        detail: { by: token.purpose },
      })
    }),
  )
  return { set: true as const }
}
