import type { SystemScope, Transaction } from '../scope.ts'
import { fingerprint, hashSecret, makeCode, makeSecret } from '../secrets.ts'

export const requestedLinkMinutes = 10

export interface IssueLink {
  customerId: string
  email: string
  purpose: 'ACCESS' | 'NOTIFICATION' | 'PASSWORD'
  requestId?: string
  /** Where in the portal it leads. */
  leadsTo?: string
}

/** Codes are bound to their request, so that equal digits never share a hash. */
export const hashCode = (requestId: string, code: string): Uint8Array<ArrayBuffer> =>
  hashSecret(fingerprint(requestId, code))

/** Makes the unique link of one message to one customer; its secret exists only in that message (ACC-4). */
export async function issueLink(scope: SystemScope, tx: Transaction, { requestId, leadsTo, ...link }: IssueLink) {
  const secret = makeSecret()
  const code = requestId ? makeCode() : null
  const lifeMs = requestId ? requestedLinkMinutes * 60_000 : scope.settings.panelAccess.notificationLinkDays * 864e5
  const { id } = await tx.accessLink.create({
    data: {
      businessId: scope.businessId,
      ...link,
      requestId: requestId ?? null,
      leadsTo: leadsTo ?? null,
      secretHash: hashSecret(secret),
      codeHash: requestId && code ? hashCode(requestId, code) : null,
      createdAt: scope.now,
      expiresAt: new Date(scope.now.getTime() + lifeMs),
    },
    select: { id: true },
  })
  return { linkId: id, secret, code }
}
