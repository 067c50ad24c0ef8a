import { lockProviders } from '@foyer/db/queries/change-booking'
import { dropHold } from '@foyer/db/queries/holds'
import { z } from 'zod'
import type { CustomerScope, VisitorScope } from '../scope.ts'
import { inSqlTransaction } from '../transaction.ts'
import { findHeld } from './take-place.ts'

export const releaseInput = z.strictObject({
  /** The secret of this browser's hold. */
  held: z.string().min(1).max(200),
})

/** Gives a held time back at once, for others to take; one that has gone already is no fault (BOK-3). */
export async function release(scope: VisitorScope | CustomerScope, { held }: z.infer<typeof releaseInput>) {
  const found = await findHeld(scope, scope.sql, held)
  if (found)
    await inSqlTransaction(scope, async (sql) => {
      await lockProviders(sql, scope.businessId, [found.providerId], scope.now)
      await dropHold(sql, scope.businessId, found.id)
    })
  return { released: true as const }
}
