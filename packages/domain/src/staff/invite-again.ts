import { z } from 'zod'
import { DomainError } from '../errors.ts'
import { mayGrant } from '../permissions.ts'
import { limitInvitations } from '../rate-limit.ts'
import { record } from '../record.ts'
import type { StaffScope } from '../scope.ts'
import { inTransaction } from '../transaction.ts'

export const inviteAgainInput = z.strictObject({ staffId: z.uuid() })

/** Mails the way in once more to somebody who has not used the first invitation (ACC-12). */
export async function inviteAgain(
  scope: StaffScope,
  { staffId }: z.infer<typeof inviteAgainInput>,
): Promise<{ staffId: string }> {
  await limitInvitations(scope, staffId)
  return inTransaction(scope, async (tx) => {
    const employment = await tx.employment.findFirst({ where: { staffId, endedAt: null }, select: { role: true } })
    if (!employment) throw new DomainError('staff.notFound')
    if (!mayGrant(scope.role, employment.role)) throw new DomainError('staff.roleAbove')
    const invitationId = await record(scope, tx, {
      action: 'staff.invitedAgain',
      subjectKind: 'staff',
      subjectId: staffId,
    })
    await scope.enqueue(tx, 'staff.invited', { businessId: scope.businessId, staffId, invitationId })
    return { staffId }
  })
}
