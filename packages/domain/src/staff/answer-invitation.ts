import type { SystemScope } from '../scope.ts'
import { issueToken } from './issue-token.ts'

/**
 * What the invitation's mail needs: a link for choosing a password, or none for somebody who already has one from another
 * business; null when the employment has ended meanwhile (ACC-12).
 */
export async function answerInvitation(scope: SystemScope, { staffId }: { staffId: string }) {
  const employment = await scope.db.employment.findFirst({
    where: { staffId, endedAt: null },
    select: {
      role: true,
      staff: { select: { email: true, name: true, locale: true, passwordHash: true, disabledAt: true } },
    },
  })
  if (!employment || employment.staff.disabledAt) return null
  const { email, name, locale, passwordHash } = employment.staff
  const token = passwordHash ? null : await issueToken(scope.sql, { staffId, purpose: 'INVITATION', now: scope.now })
  return { staff: { id: staffId, email, name, locale }, role: employment.role, token }
}
