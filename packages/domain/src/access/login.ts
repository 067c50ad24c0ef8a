import type { CustomerScope, Transaction, VisitorScope } from '../scope.ts'
import { hashSecret, makeSecret } from '../secrets.ts'

const idleMs = 30 * 24 * 3_600_000
const touchEveryMs = 5 * 60_000

/** A login lives for 30 days after it was last seen (ACC-7). */
export const loginIsAlive = (lastSeenAt: string, now: Date): boolean => now.getTime() - Date.parse(lastSeenAt) < idleMs

/** Notes that the browser is still in use, every few minutes at most; true when it did, and the cookie lives on as well. */
export async function touchLogin(scope: CustomerScope, lastSeenAt: string): Promise<boolean> {
  if (scope.now.getTime() - Date.parse(lastSeenAt) < touchEveryMs) return false
  await scope.db.login.updateMany({ where: { id: scope.loginId }, data: { lastSeenAt: scope.now } })
  return true
}

export interface StartLogin {
  customerId: string
  method: 'link' | 'code' | 'password'
  mustSetPassword: boolean
}

/** Signs a browser in; the token is returned once and only its hash is kept. */
export async function startLogin(
  scope: VisitorScope,
  tx: Transaction,
  { customerId, method, mustSetPassword }: StartLogin,
): Promise<string> {
  const token = makeSecret()
  const login = await tx.login.create({
    data: {
      businessId: scope.businessId,
      customerId,
      tokenHash: hashSecret(token),
      createdAt: scope.now,
      lastSeenAt: scope.now,
      method,
      mustSetPassword,
      ip: scope.origin.ip,
      userAgent: scope.origin.userAgent.slice(0, 300),
    },
    select: { id: true },
  })
  await tx.auditRecord.create({
    data: {
      businessId: scope.businessId,
      action: 'access.signedIn',
      actorKind: 'CUSTOMER',
      actorId: customerId,
      subjectKind: 'login',
      subjectId: login.id,
      origin: scope.origin.app,
      detail: { method },
      createdAt: scope.now,
    },
  })
  return token
}
