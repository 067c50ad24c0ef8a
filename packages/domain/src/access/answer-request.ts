import { lockCustomer } from '@foyer/db/queries/lock-customer'
import { transactionSql } from '@foyer/db/sql'
import type { SystemScope } from '../scope.ts'
import { inTransaction } from '../transaction.ts'
import { issueLink, requestedLinkMinutes } from './issue-link.ts'

/**
 * Looks the asking address up and makes its link and code, ending older ones that were asked for; null when nobody is to be written
 * to, or a newer request waits or was answered already (ACC-2, 4).
 */
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
    await lockCustomer(transactionSql(tx), scope.businessId, customer.id)
    const newer = { email: request.email, createdAt: { gt: request.createdAt } }
    if (await tx.accessRequest.findFirst({ where: newer, select: { id: true } })) return null
    await tx.accessLink.updateMany({
      where: {
        ...{ customerId: customer.id, usedAt: null, endedAt: null },
        ...{ purpose: { in: ['ACCESS', 'PASSWORD'] }, requestId: { not: requestId } },
      },
      data: { endedAt: scope.now },
    })
    return issueLink(scope, tx, { customerId: customer.id, email, purpose: request.purpose, requestId })
  })
  return (
    link && {
      customer: { ...customer, email },
      purpose: request.purpose,
      locale: request.locale,
      minutes: requestedLinkMinutes,
      ...link,
    }
  )
}
