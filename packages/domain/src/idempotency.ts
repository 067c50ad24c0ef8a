import type { Prisma } from '@foyer/db/generated/client'
import { claimKey, keepResult } from '@foyer/db/queries/idempotency'
import type { Sql } from '@foyer/db/sql'
import { DomainError } from './errors.ts'
import { actorOf, type Scope } from './scope.ts'
import { hashSecret } from './secrets.ts'

/**
 * Does the change once per actor and key: a double click or a retry after a lost answer gets the first result (BOK-15).
 * A repetition waits for the first to commit. Other content under the same key is refused.
 */
export async function once<T extends Prisma.InputJsonValue>(
  scope: Scope,
  sql: Sql,
  { key, content }: { key: string; content: unknown },
  change: () => Promise<T>,
): Promise<T> {
  const { actorKind, actorId } = actorOf(scope)
  const actor = scope.kind === 'visitor' ? 'VISITOR' : `${actorKind}:${actorId ?? ''}`
  const own = { businessId: scope.businessId, actor, key }
  const contentHash = hashSecret(JSON.stringify(content))
  const earlier = await claimKey(sql, { ...own, contentHash, now: scope.now })
  if (earlier && !earlier.sameContent) throw new DomainError('idempotency.contentDiffers')
  if (earlier) return earlier.result as T
  const result = await change()
  await keepResult(sql, own, result)
  return result
}
