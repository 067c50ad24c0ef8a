import { loginIsAlive } from '../access/login.ts'
import type { StaffAccessScope } from '../scope.ts'
import { ownLogin } from './login.ts'

/** The person's signed-in browsers, the one asking first (ACC-7). */
export async function listLogins(access: StaffAccessScope) {
  const { id, staffId } = ownLogin(access)
  const logins = await access.prisma.staffLogin.findMany({
    where: { staffId, endedAt: null, provedAt: { not: null } },
    orderBy: { lastSeenAt: 'desc' },
    select: { id: true, createdAt: true, lastSeenAt: true, userAgent: true },
  })
  return logins
    .filter(({ lastSeenAt }) => loginIsAlive(lastSeenAt.toISOString(), access.now))
    .map((login) => ({
      id: login.id,
      isThis: login.id === id,
      createdAt: login.createdAt.toISOString(),
      lastSeenAt: login.lastSeenAt.toISOString(),
      userAgent: login.userAgent,
    }))
    .sort((a, b) => Number(b.isThis) - Number(a.isThis))
}
