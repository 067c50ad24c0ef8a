import { z } from 'zod'
import { DomainError } from '../errors.ts'
import type { StaffAccessScope } from '../scope.ts'
import { ownLogin } from './login.ts'
import { recordStaff } from './record-staff.ts'

export const switchBusinessInput = z.strictObject({ businessId: z.uuid() })

/** Goes on working in another of the person's businesses (ACC-12). */
export async function switchBusiness(access: StaffAccessScope, { businessId }: z.infer<typeof switchBusinessInput>) {
  const { id, staffId } = ownLogin(access)
  return access.prisma.$transaction(async (tx) => {
    const employment = await tx.employment.findFirst({
      where: { staffId, businessId, endedAt: null },
      select: { id: true },
    })
    if (!employment) throw new DomainError('staff.notFound')
    await tx.staffLogin.update({ where: { id }, data: { businessId }, select: { id: true } })
    await recordStaff(access, tx, { action: 'staff.enteredBusiness', staffId, businessId })
    return { businessId }
  })
}
