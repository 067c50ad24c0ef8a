import { z } from 'zod'
import { DomainError } from '../errors.ts'
import { limitAccessRequests } from '../rate-limit.ts'
import type { VisitorScope } from '../scope.ts'
import { hashSecret, makeSecret } from '../secrets.ts'
import { inTransaction } from '../transaction.ts'

export const requestLinkInput = z.strictObject({
  email: z.email().max(254),
  /** "Forgot password" asks for a link that leads to choosing a new one. */
  forgotPassword: z.boolean().default(false),
})

/**
 * Records that somebody asked for a way in and leaves the rest to the worker, so that known and unknown addresses get the
 * same answer in the same time (ACC-2). The secret returned belongs to the asking browser: the mailed code works only with it.
 */
export async function requestLink(
  scope: VisitorScope,
  input: z.infer<typeof requestLinkInput>,
): Promise<{ asking: string }> {
  if (!scope.settings.panelAccess.enabled) throw new DomainError('access.portalOff')
  await limitAccessRequests(scope, scope.businessId, input.email)
  const asking = makeSecret()
  await inTransaction(scope, async (tx) => {
    const request = await tx.accessRequest.create({
      data: {
        businessId: scope.businessId,
        purpose: input.forgotPassword ? 'PASSWORD' : 'ACCESS',
        email: input.email,
        locale: scope.locale,
        browserHash: hashSecret(asking),
        ip: scope.origin.ip,
        createdAt: scope.now,
      },
      select: { id: true },
    })
    await scope.enqueue(tx, 'access.requested', { businessId: scope.businessId, requestId: request.id })
  })
  return { asking }
}
