import type { StaffAccessScope } from '../scope.ts'
import { ownLogin } from './login.ts'

/** What "My account" shows of the person signed in. */
export async function getAccount({ prisma, ...access }: StaffAccessScope) {
  const { staffId } = ownLogin({ prisma, ...access })
  const person = await prisma.staffMember.findUniqueOrThrow({
    where: { id: staffId },
    select: {
      name: true,
      email: true,
      locale: true,
      totpEnabledAt: true,
      _count: { select: { recoveryCodes: { where: { usedAt: null } } } },
    },
  })
  const { name, email, locale } = person
  return { name, email, locale, totp: person.totpEnabledAt !== null, recoveryCodesLeft: person._count.recoveryCodes }
}
