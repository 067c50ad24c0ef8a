import { z } from 'zod'
import { DomainError } from '../errors.ts'
import type { StaffAccessScope } from '../scope.ts'
import { endOtherLogins, ownLogin } from './login.ts'
import { recordStaff } from './record-staff.ts'

export const endLoginInput = z.strictObject({ loginId: z.uuid().optional() })

/** Signs one of the person's own browsers out, or, without an id, all the others (ACC-7). */
export async function endLogin(
  access: StaffAccessScope,
  { loginId }: z.infer<typeof endLoginInput>,
): Promise<{ ended: number }> {
  const { id, staffId } = ownLogin(access)
  const { now, prisma } = access
  return prisma.$transaction(async (tx) => {
    const ended = loginId
      ? (await tx.staffLogin.updateMany({ where: { id: loginId, staffId, endedAt: null }, data: { endedAt: now } }))
          .count
      : await endOtherLogins(tx, staffId, { now, keep: id })
    if (loginId && !ended) throw new DomainError('access.loginNotFound')
    await recordStaff(access, tx, { action: 'staff.loginsEnded', staffId, detail: { ended } })
    return { ended }
  })
}
