import { passwordFits } from '../access/password.ts'
import { DomainError } from '../errors.ts'
import { forgetPasswordTries, limitPasswordTries } from '../rate-limit.ts'
import type { StaffAccessScope } from '../scope.ts'
import { ownLogin } from './login.ts'

/** Asks for the own password again before something that weakens or replaces the way in; limited like signing in (ACC-8). */
export async function proveOwnPassword(access: StaffAccessScope, password: string, field: string): Promise<void> {
  const { staffId } = ownLogin(access)
  const account = `staff-again:${staffId}`
  await limitPasswordTries(access, account)
  const { passwordHash } = await access.prisma.staffMember.findUniqueOrThrow({
    where: { id: staffId },
    select: { passwordHash: true },
  })
  if (!(await passwordFits(passwordHash, password))) throw new DomainError('staff.wrongCredentials', { field })
  await forgetPasswordTries(access, account)
}
