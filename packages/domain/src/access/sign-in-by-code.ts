import { timingSafeEqual } from 'node:crypto'
import { z } from 'zod'
import { DomainError } from '../errors.ts'
import type { VisitorScope } from '../scope.ts'
import { hashSecret } from '../secrets.ts'
import { inTransaction } from '../transaction.ts'
import { findLink } from './find-link.ts'
import { hashCode } from './issue-link.ts'
import { type SignedIn, useLink } from './use-link.ts'

const mostTries = 5

export const signInByCodeInput = z.strictObject({
  code: z
    .string()
    .transform((typed) => typed.replace(/\D/g, ''))
    .pipe(z.string().length(6)),
  /** The asking browser's cookie. */
  asking: z.string().min(1).max(200),
})

/** Six digits typed into the browser that asked; five tries, and only as long as the link of the same message lives (ACC-2). */
export async function signInByCode(
  scope: VisitorScope,
  { code, asking }: z.infer<typeof signInByCodeInput>,
): Promise<SignedIn> {
  if (!scope.settings.panelAccess.enabled) throw new DomainError('access.portalOff')
  const request = await scope.db.accessRequest.findUnique({
    where: { browserHash: hashSecret(asking) },
    select: { id: true },
  })
  if (!request) throw new DomainError('access.codeWrong', { field: 'code' })
  const counted = await scope.db.accessRequest.updateMany({
    where: { id: request.id, codeTries: { lt: mostTries } },
    data: { codeTries: { increment: 1 } },
  })
  if (counted.count !== 1) throw new DomainError('access.linkSpent')
  return inTransaction(scope, async (tx) => {
    const issued = await tx.accessLink.findMany({
      where: { requestId: request.id },
      select: { id: true, codeHash: true },
    })
    const wanted = hashCode(request.id, code)
    const match = issued.find(({ codeHash }) => codeHash && timingSafeEqual(Buffer.from(codeHash), wanted))
    const link = match && (await findLink(tx, match.id))
    if (!link) throw new DomainError('access.codeWrong', { field: 'code' })
    return useLink(scope, tx, link, 'code')
  })
}
