import { DomainError } from '../errors.ts'
import type { Transaction, VisitorScope } from '../scope.ts'
import { type findLink, linkIsAlive } from './find-link.ts'
import { startLogin } from './login.ts'

export type SignedIn =
  | { next: 'portal' | 'setPassword'; token: string; leadsTo: string | null }
  | { next: 'password'; token: null; leadsTo: string | null }

type FoundLink = NonNullable<Awaited<ReturnType<typeof findLink>>>

/**
 * Spends the link and signs in. Where a password is required and set, a link leads to it and stays unspent (ACC-3);
 * the update is the decision, so that of two posts of one link only one gets in.
 */
export async function useLink(
  scope: VisitorScope,
  tx: Transaction,
  link: FoundLink,
  method: 'link' | 'code',
): Promise<SignedIn> {
  if (!linkIsAlive(link, scope.now)) throw new DomainError('access.linkSpent')
  const { requirePassword } = scope.settings.panelAccess
  const resets = link.purpose === 'PASSWORD' && requirePassword
  if (requirePassword && link.customer.passwordHash && !resets)
    return { next: 'password', token: null, leadsTo: link.leadsTo }
  const spent = await tx.accessLink.updateMany({
    where: { id: link.id, usedAt: null, endedAt: null },
    data: { usedAt: scope.now },
  })
  if (spent.count !== 1) throw new DomainError('access.linkSpent')
  const token = await startLogin(scope, tx, { customerId: link.customerId, method, mustSetPassword: requirePassword })
  return { next: requirePassword ? 'setPassword' : 'portal', token, leadsTo: link.leadsTo }
}
