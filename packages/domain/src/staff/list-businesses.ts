import type { StaffAccessScope } from '../scope.ts'
import { ownLogin } from './login.ts'

/** The businesses that the person works for, to switch between (ACC-12). */
export async function listBusinesses(access: StaffAccessScope) {
  const { staffId, businessId } = ownLogin(access)
  const employments = await access.prisma.employment.findMany({
    where: { staffId, endedAt: null },
    orderBy: { business: { name: 'asc' } },
    select: { role: true, business: { select: { id: true, name: true } } },
  })
  return employments.map(({ role, business }) => ({ ...business, role, isCurrent: business.id === businessId }))
}
