import { DomainError } from '../errors.ts'
import type { StaffAccessScope } from '../scope.ts'
import { ownLogin } from './login.ts'
import { makeTotpSecret, totpAddress } from './totp.ts'

/** Shows the secret for the authenticator app; nothing is asked for until a first code has confirmed it (ACC-12). */
export async function startTotp(access: StaffAccessScope): Promise<{ secret: string; address: string }> {
  const { staffId } = ownLogin(access)
  const { staffMember } = access.prisma
  const fresh = { id: staffId, totpEnabledAt: null }
  await staffMember.updateMany({ where: { ...fresh, totpSecret: null }, data: { totpSecret: makeTotpSecret() } })
  const person = await staffMember.findFirst({ where: fresh, select: { email: true, totpSecret: true } })
  if (!person?.totpSecret) throw new DomainError('staff.totpAlreadyOn')
  return { secret: person.totpSecret, address: totpAddress(person.totpSecret, person.email) }
}
