import { z } from 'zod'
import { DomainError } from '../errors.ts'
import { mayGrant, roles } from '../permissions.ts'
import { record } from '../record.ts'
import type { StaffScope } from '../scope.ts'
import { inTransaction } from '../transaction.ts'
import { findColleague } from './find-colleague.ts'

export const changeRoleInput = z.strictObject({ staffId: z.uuid(), role: z.enum(roles) })

/** Gives a colleague another role, neither above the own; the last owner keeps theirs (ADM-3). Holds from their next request on. */
export async function changeRole(scope: StaffScope, { staffId, role }: z.infer<typeof changeRoleInput>) {
  return inTransaction(scope, async (tx) => {
    const colleague = await findColleague(scope, tx, staffId)
    if (!mayGrant(scope.role, role)) throw new DomainError('staff.roleAbove', { field: 'role' })
    if (colleague.isLastOwner && role !== 'OWNER') throw new DomainError('staff.lastOwner')
    await tx.employment.update({ where: { id: colleague.id }, data: { role }, select: { id: true } })
    const detail = { before: colleague.role, after: role }
    await record(scope, tx, { action: 'staff.roleChanged', subjectKind: 'staff', subjectId: staffId, detail })
    return { staffId, role }
  })
}
