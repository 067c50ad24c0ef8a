import { mayGrant } from '../permissions.ts'
import type { StaffScope } from '../scope.ts'

/** Who works for the business, and what the person asking may change about each (ACC-12, ADM-3). */
export async function list(scope: StaffScope) {
  const employments = await scope.db.employment.findMany({
    where: { endedAt: null },
    orderBy: { createdAt: 'asc' },
    select: {
      role: true,
      staffId: true,
      staff: { select: { name: true, email: true, totpEnabledAt: true, passwordHash: true } },
    },
  })
  return employments.map(({ staffId, role, staff }) => ({
    staffId,
    name: staff.name,
    email: staff.email,
    role,
    isSelf: staffId === scope.staffId,
    hasJoined: staff.passwordHash !== null,
    totp: staff.totpEnabledAt !== null,
    mayChange: scope.permissions.has('staff.change') && mayGrant(scope.role, role),
    mayResetTotp: scope.role === 'OWNER' && staff.totpEnabledAt !== null && staffId !== scope.staffId,
  }))
}
