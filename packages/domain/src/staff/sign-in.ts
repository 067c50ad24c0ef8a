import { z } from 'zod'
import { passwordFits, passwordInput } from '../access/password.ts'
import { DomainError } from '../errors.ts'
import { forgetPasswordTries, limitPasswordTries } from '../rate-limit.ts'
import type { StaffAccessScope } from '../scope.ts'
import { retrying } from '../transaction.ts'
import { startStaffLogin } from './login.ts'
import { recordStaff } from './record-staff.ts'

export const signInInput = z.strictObject({ email: z.email().max(254), password: passwordInput })

/** E-mail and password open the admin app, or the question for the second factor where one is set up (ACC-8, 12). */
export async function signIn(access: StaffAccessScope, { email, password }: z.infer<typeof signInInput>) {
  const account = `staff:${email}`
  await limitPasswordTries(access, account)
  const person = await access.prisma.staffMember.findFirst({
    where: { email, disabledAt: null },
    select: {
      id: true,
      passwordHash: true,
      totpEnabledAt: true,
      employments: { where: { endedAt: null }, select: { businessId: true } },
    },
  })
  const fits = await passwordFits(person?.passwordHash, password)
  if (!person || !fits) throw new DomainError('staff.wrongCredentials', { field: 'password' })
  await forgetPasswordTries(access, account)
  const proved = !person.totpEnabledAt
  const only = person.employments.length === 1 ? person.employments[0] : undefined
  const businessId = only?.businessId ?? null
  const token = await retrying(() =>
    access.prisma.$transaction(async (tx) => {
      await recordStaff(access, tx, {
        action: proved ? 'staff.signedIn' : 'staff.passwordGiven',
        staffId: person.id,
        businessId,
      })
      return startStaffLogin(access, tx, { staffId: person.id, businessId, proved })
    }),
  )
  return { next: proved ? ('home' as const) : ('code' as const), token }
}
