import { z } from 'zod'
import { DomainError } from '../errors.ts'
import { forgetPasswordTries, limitPasswordTries } from '../rate-limit.ts'
import type { VisitorScope } from '../scope.ts'
import { inTransaction } from '../transaction.ts'
import { startLogin } from './login.ts'
import { passwordFits, passwordInput } from './password.ts'

export const signInByPasswordInput = z.strictObject({ email: z.email().max(254), password: passwordInput })

/** E-mail and password, where the business requires them (ACC-3, 8). */
export async function signInByPassword(
  scope: VisitorScope,
  { email, password }: z.infer<typeof signInByPasswordInput>,
) {
  const { enabled, requirePassword } = scope.settings.panelAccess
  if (!enabled) throw new DomainError('access.portalOff')
  if (!requirePassword) throw new DomainError('access.wrongCredentials')
  const account = `${scope.businessId}:${email}`
  await limitPasswordTries(scope, account)
  const customer = await scope.db.customer.findFirst({ where: { email }, select: { id: true, passwordHash: true } })
  const fits = await passwordFits(customer?.passwordHash, password)
  if (!customer || !fits) throw new DomainError('access.wrongCredentials', { field: 'password' })
  await forgetPasswordTries(scope, account)
  const token = await inTransaction(scope, (tx) =>
    startLogin(scope, tx, { customerId: customer.id, method: 'password', mustSetPassword: false }),
  )
  return { next: 'portal' as const, token, leadsTo: null }
}
