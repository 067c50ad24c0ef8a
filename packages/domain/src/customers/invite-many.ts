import { findUninvited } from '@foyer/db/queries/find-uninvited'
import type { z } from 'zod'
import { DomainError } from '../errors.ts'
import type { StaffScope } from '../scope.ts'
import { inTransaction } from '../transaction.ts'
import { countUninvitedInput } from './count-uninvited.ts'
import { soughtBy } from './search.ts'
import { queueInvitation } from './send-invitation.ts'

export const inviteManyInput = countUninvitedInput

/** So many at once, so that the answer does not keep anybody waiting. */
const mostInvited = 500

/**
 * Mails all those the way into the portal who are looked for and have neither been invited nor ever signed in, the longest known first
 * (ACC-10). Each is invited or not on their own, and never twice: repeated, it goes on where it was. `left` still wait.
 */
export async function inviteMany(scope: StaffScope, { text }: z.infer<typeof inviteManyInput>) {
  if (!scope.settings.panelAccess.enabled) throw new DomainError('access.portalOff')
  const { businessId, sql } = scope
  const asked = { businessId, ...soughtBy(scope, text) }
  const { customers } = await findUninvited(sql, { ...asked, most: mostInvited })
  let invited = 0
  for (const { id } of customers) if (await inviteOnce(scope, id)) invited++
  const { count: left } = await findUninvited(sql, { ...asked, most: 1 })
  return { invited, left }
}

/** False where somebody else was faster. */
const inviteOnce = (scope: StaffScope, customerId: string) =>
  inTransaction(scope, async (tx) => {
    const { count } = await tx.customer.updateMany({
      where: { id: customerId, invitedAt: null },
      data: { invitedAt: scope.now },
    })
    if (count) await queueInvitation(scope, tx, customerId)
    return count === 1
  })
