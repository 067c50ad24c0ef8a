import { timingSafeEqual } from 'node:crypto'
import type { Transaction, VisitorScope } from '../scope.ts'
import { hashSecret } from '../secrets.ts'

const linkFields = {
  id: true,
  customerId: true,
  purpose: true,
  secretHash: true,
  email: true,
  leadsTo: true,
  expiresAt: true,
  usedAt: true,
  endedAt: true,
  customer: { select: { email: true, passwordHash: true } },
} as const

/** A link by its public half, with what decides whether it still opens. */
export async function findLink(db: Transaction | VisitorScope['db'], linkId: string) {
  return (db as Transaction).accessLink.findUnique({ where: { id: linkId }, select: linkFields })
}

type FoundLink = NonNullable<Awaited<ReturnType<typeof findLink>>>

/** Unused, not ended, not expired, and its customer still has the address it was mailed to (ACC-4). */
export const linkIsAlive = (link: FoundLink, now: Date): boolean =>
  !link.usedAt &&
  !link.endedAt &&
  link.expiresAt > now &&
  link.customer.email?.toLowerCase() === link.email.toLowerCase()

export const secretFits = (link: FoundLink, secret: string): boolean =>
  timingSafeEqual(Buffer.from(link.secretHash), hashSecret(secret))
