import type { CustomerScope } from '../scope.ts'
import { loginIsAlive } from './login.ts'

/** The customer's signed-in browsers, the one asking first (ACC-7). */
export async function listLogins(scope: CustomerScope) {
  const logins = await scope.db.login.findMany({
    where: { customerId: scope.customerId, endedAt: null },
    orderBy: { lastSeenAt: 'desc' },
    select: { id: true, createdAt: true, lastSeenAt: true, method: true, userAgent: true },
  })
  return logins
    .filter(({ lastSeenAt }) => loginIsAlive(lastSeenAt.toISOString(), scope.now))
    .map((login) => ({
      id: login.id,
      isThis: login.id === scope.loginId,
      createdAt: login.createdAt.toISOString(),
      lastSeenAt: login.lastSeenAt.toISOString(),
      method: login.method,
      userAgent: login.userAgent,
    }))
    .sort((a, b) => Number(b.isThis) - Number(a.isThis))
}
