import { z } from 'zod'
import { DomainError } from '../errors.ts'
import type { VisitorScope } from '../scope.ts'
import { inTransaction } from '../transaction.ts'
import { findLink, secretFits } from './find-link.ts'
import { type SignedIn, useLink } from './use-link.ts'

export const signInByLinkInput = z.strictObject({ linkId: z.uuid(), secret: z.string().min(1).max(200) })

/** The button behind a mailed link: works once, for this business and customer only (ACC-4, 5). */
export async function signInByLink(
  scope: VisitorScope,
  { linkId, secret }: z.infer<typeof signInByLinkInput>,
): Promise<SignedIn> {
  if (!scope.settings.panelAccess.enabled) throw new DomainError('access.portalOff')
  return inTransaction(scope, async (tx) => {
    const link = await findLink(tx, linkId)
    if (!link || !secretFits(link, secret)) throw new DomainError('access.linkSpent')
    return useLink(scope, tx, link, 'link')
  })
}
