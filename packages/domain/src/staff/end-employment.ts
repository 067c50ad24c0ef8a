import { endStaffLoginsIn } from '@foyer/db/queries/staff'
import { transactionSql } from '@foyer/db/sql'
import { z } from 'zod'
import { DomainError } from '../errors.ts'
import { record } from '../record.ts'
import type { StaffScope } from '../scope.ts'
import { inTransaction } from '../transaction.ts'
import { findColleague } from './find-colleague.ts'

export const endEmploymentInput = z.strictObject({ staffId: z.uuid() })

/** Somebody leaves: they are out of this business at once, in every browser; the last owner cannot (ACC-12, ADM-3). */
export async function endEmployment(
  scope: StaffScope,
  { staffId }: z.infer<typeof endEmploymentInput>,
): Promise<{ staffId: string }> {
  return inTransaction(scope, async (tx) => {
    const colleague = await findColleague(scope, tx, staffId)
    if (colleague.isLastOwner) throw new DomainError('staff.lastOwner')
    await tx.employment.update({ where: { id: colleague.id }, data: { endedAt: scope.now }, select: { id: true } })
    const ended = await endStaffLoginsIn(transactionSql(tx), { staffId, businessId: scope.businessId, now: scope.now })
    const detail = { role: colleague.role, loginsEnded: ended }
    await record(scope, tx, { action: 'staff.employmentEnded', subjectKind: 'staff', subjectId: staffId, detail })
    return { staffId }
  })
}
