import { z } from 'zod'
import { assertPasswordFits, hashPassword, passwordInput } from '../access/password.ts'
import type { StaffAccessScope } from '../scope.ts'
import { retrying } from '../transaction.ts'
import { endOtherLogins, ownLogin } from './login.ts'
import { proveOwnPassword } from './own-password.ts'
import { recordStaff } from './record-staff.ts'

export const changePasswordInput = z.strictObject({ current: passwordInput, next: passwordInput })

/** Replaces the own password; every other browser is signed out (ACC-7). */
export async function changePassword(access: StaffAccessScope, { current, next }: z.infer<typeof changePasswordInput>) {
  const { id, staffId } = ownLogin(access)
  await proveOwnPassword(access, current, 'current')
  assertPasswordFits(next, 'next')
  const passwordHash = await hashPassword(next)
  const { now } = access
  const ended = await retrying(() =>
    access.prisma.$transaction(async (tx) => {
      await tx.staffMember.update({ where: { id: staffId }, data: { passwordHash }, select: { id: true } })
      await tx.staffToken.updateMany({ where: { staffId, usedAt: null, endedAt: null }, data: { endedAt: now } })
      await recordStaff(access, tx, { action: 'staff.passwordChanged', staffId })
      return endOtherLogins(tx, staffId, { now, keep: id })
    }),
  )
  return { ended }
}
