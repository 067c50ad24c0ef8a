import { z } from 'zod'
import { DomainError } from '../errors.ts'
import { forgetPasswordTries, limitPasswordTries } from '../rate-limit.ts'
import type { StaffAccessScope } from '../scope.ts'
import { retrying } from '../transaction.ts'
import { recordStaff } from './record-staff.ts'
import { spendCode } from './spend-code.ts'

export const proveCodeInput = z.strictObject({ code: z.string().trim().min(1).max(40) })

const patienceMs = 10 * 60_000

/** The second factor after the password: a code of the authenticator app, or a recovery code; each works once (ACC-12). */
export async function proveCode(
  access: StaffAccessScope,
  { code }: z.infer<typeof proveCodeInput>,
): Promise<{ next: 'home' }> {
  const { login, prisma, now } = access
  if (!login) throw new DomainError('staff.linkSpent')
  if (login.proved) return { next: 'home' }
  const account = `staff-code:${login.staffId}`
  await limitPasswordTries(access, account)
  const started = new Date(now.getTime() - patienceMs)
  const method = await retrying(() =>
    prisma.$transaction(async (tx) => {
      const method = await spendCode(tx, login.staffId, { code, now })
      if (!method) return null
      const open = { id: login.id, endedAt: null, provedAt: null, createdAt: { gt: started } }
      const { count } = await tx.staffLogin.updateMany({ where: open, data: { provedAt: now, lastSeenAt: now } })
      if (!count) throw new DomainError('staff.linkSpent')
      await recordStaff(access, tx, {
        action: 'staff.signedIn',
        staffId: login.staffId,
        detail: { secondFactor: method },
      })
      return method
    }),
  )
  if (!method) throw new DomainError('staff.codeWrong', { field: 'code' })
  await forgetPasswordTries(access, account)
  return { next: 'home' }
}
