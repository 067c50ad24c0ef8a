import { clearTotp, worksElsewhere } from '@foyer/db/queries/staff'
import { transactionSql } from '@foyer/db/sql'
import { z } from 'zod'
import { DomainError } from '../errors.ts'
import { record } from '../record.ts'
import type { StaffScope } from '../scope.ts'
import { inTransaction } from '../transaction.ts'
import { findColleague } from './find-colleague.ts'

export const resetTotpInput = z.strictObject({ staffId: z.uuid() })

/**
 * An owner takes a colleague's lost second factor away (ACC-12). Refused for people who also work elsewhere: one business
 * must not weaken the way into another. The own one goes by stop-totp, after the password.
 */
export async function resetTotp(
  scope: StaffScope,
  { staffId }: z.infer<typeof resetTotpInput>,
): Promise<{ staffId: string }> {
  if (scope.role !== 'OWNER' || staffId === scope.staffId) throw new DomainError('staff.forbidden')
  return inTransaction(scope, async (tx) => {
    const sql = transactionSql(tx)
    await findColleague(scope, tx, staffId)
    if (await worksElsewhere(sql, { staffId, businessId: scope.businessId }))
      throw new DomainError('staff.worksElsewhere')
    await clearTotp(sql, staffId)
    await record(scope, tx, { action: 'staff.totpReset', subjectKind: 'staff', subjectId: staffId })
    return { staffId }
  })
}
