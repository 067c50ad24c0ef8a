import { findOrCreateStaff } from '@foyer/db/queries/staff'
import { transactionSql } from '@foyer/db/sql'
import { z } from 'zod'
import { DomainError } from '../errors.ts'
import { mayGrant, roles } from '../permissions.ts'
import { record } from '../record.ts'
import type { StaffScope } from '../scope.ts'
import { inTransaction } from '../transaction.ts'

export const inviteInput = z.strictObject({
  email: z.email().max(254),
  name: z.string().trim().min(1).max(100),
  role: z.enum(roles),
})

/** Employs a person with a role not above the inviter's own and mails them the way in (ACC-12). */
export async function invite(
  scope: StaffScope,
  { email, name, role }: z.infer<typeof inviteInput>,
): Promise<{ staffId: string }> {
  if (!mayGrant(scope.role, role)) throw new DomainError('staff.roleAbove', { field: 'role' })
  return inTransaction(scope, async (tx) => {
    const staffId = await findOrCreateStaff(transactionSql(tx), { email, name, locale: scope.locale, now: scope.now })
    const earlier = await tx.employment.findFirst({ where: { staffId }, select: { id: true, endedAt: true } })
    if (earlier && !earlier.endedAt) throw new DomainError('staff.alreadyEmployed', { field: 'email' })
    if (earlier)
      await tx.employment.update({ where: { id: earlier.id }, data: { role, endedAt: null }, select: { id: true } })
    else {
      const data = { businessId: scope.businessId, staffId, role, createdAt: scope.now }
      await tx.employment.create({ data, select: { id: true } })
    }
    const invitationId = await record(scope, tx, {
      action: 'staff.invited',
      subjectKind: 'staff',
      subjectId: staffId,
      detail: { role },
    })
    await scope.enqueue(tx, 'staff.invited', { businessId: scope.businessId, staffId, invitationId })
    return { staffId }
  })
}
