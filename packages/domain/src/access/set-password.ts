import { v7 as uuidv7 } from 'uuid'
import { z } from 'zod'
import { DomainError } from '../errors.ts'
import { forgetPasswordTries, limitPasswordTries } from '../rate-limit.ts'
import { record } from '../record.ts'
import type { CustomerScope } from '../scope.ts'
import { inTransaction } from '../transaction.ts'
import { assertPasswordFits, hashPassword, passwordFits, passwordInput } from './password.ts'

export const setPasswordInput = z.strictObject({ password: passwordInput, currentPassword: passwordInput.optional() })

/** Sets the first or a new password; all other logins and open links of the customer end (ACC-3, 7). */
export async function setPassword(
  scope: CustomerScope,
  { password, currentPassword }: z.infer<typeof setPasswordInput>,
): Promise<{ set: true }> {
  if (!scope.settings.panelAccess.enabled) throw new DomainError('access.portalOff')
  assertPasswordFits(password)
  const { passwordHash: stored } = await scope.db.customer.findUniqueOrThrow({
    where: { id: scope.customerId },
    select: { passwordHash: true },
  })
  if (stored && !scope.mustSetPassword) {
    const account = `${scope.businessId}:${scope.customerId}`
    await limitPasswordTries(scope, account)
    if (!(await passwordFits(stored, currentPassword ?? '')))
      throw new DomainError('access.wrongCredentials', { field: 'currentPassword' })
    await forgetPasswordTries(scope, account)
  }
  const passwordHash = await hashPassword(password)
  await inTransaction(scope, async (tx) => {
    await tx.customer.update({ where: { id: scope.customerId }, data: { passwordHash, updatedAt: scope.now } })
    await tx.login.updateMany({
      where: { customerId: scope.customerId, endedAt: null, id: { not: scope.loginId } },
      data: { endedAt: scope.now },
    })
    await tx.login.update({ where: { id: scope.loginId }, data: { mustSetPassword: false } })
    await tx.accessLink.updateMany({
      where: { customerId: scope.customerId, usedAt: null, endedAt: null },
      data: { endedAt: scope.now },
    })
    await record(scope, tx, { action: 'access.passwordSet', subjectKind: 'customer', subjectId: scope.customerId })
    await scope.enqueue(tx, 'profile.passwordChanged', {
      businessId: scope.businessId,
      customerId: scope.customerId,
      changeId: uuidv7(),
    })
  })
  return { set: true }
}
