import type { StaffAccessScope } from '../scope.ts'
import { recordStaff } from './record-staff.ts'

/** Ends the browser's login, also one that has not given its second factor yet (ACC-7). */
export async function signOut(access: StaffAccessScope): Promise<{ ended: boolean }> {
  const { login, prisma, now } = access
  if (!login) return { ended: false }
  await prisma.$transaction(async (tx) => {
    await tx.staffLogin.updateMany({ where: { id: login.id, endedAt: null }, data: { endedAt: now } })
    await recordStaff(access, tx, { action: 'staff.signedOut', staffId: login.staffId })
  })
  return { ended: true }
}
