import type { SystemScope } from '../scope.ts'
import { inTransaction } from '../transaction.ts'
import { issueLink, requestedLinkMinutes } from './issue-link.ts'

/** Looks the asking address up and makes its link and code, ending older ones that were asked for; null when nobody is to be written to (ACC-2, 4). */
export async function answerRequest(scope: SystemScope, { requestId }: { requestId: string }) {
  if (!scope.settings.panelAccess.enabled) return null
  const request = await scope.db.accessRequest.findUnique({
    where: { id: requestId },
    select: { email: true, purpose: true, createdAt: true, locale: true },
  })
  if (!request || scope.now.getTime() - request.createdAt.getTime() > requestedLinkMinutes * 60_000) return null
  const customer = await scope.db.customer.findFirst({
    where: { email: request.email },
    select: { id: true, givenName: true, familyName: true, email: true, locale: true },
  })
  if (!customer?.email) return null
  const { email } = customer
  const link = await inTransaction(scope, async (tx) => {
    await tx.accessLink.updateMany({
      where: {
        customerId: customer.id,
        purpose: { in: ['ACCESS', 'PASSWORD'] },
        usedAt: null,
        endedAt: null,
        requestId: { not: requestId },
      },
      data: { endedAt: scope.now },
    })
    return issueLink(scope, tx, { customerId: customer.id, email, purpose: request.purpose, requestId })
  })
  return {
    customer: { ...customer, email },
    purpose: request.purpose,
    locale: request.locale,
    minutes: requestedLinkMinutes,
    ...link,
  }
}
