import { lockBusiness } from '@foyer/db/queries/lock-business'
import { transactionSql } from '@foyer/db/sql'
import { z } from 'zod'
import { DomainError } from '../errors.ts'
import { directionInput, moveWithin } from '../order.ts'
import { record } from '../record.ts'
import type { StaffScope } from '../scope.ts'
import { inTransaction } from '../transaction.ts'

export const moveInput = z.strictObject({ providerId: z.uuid(), direction: directionInput })

/** Moves a provider one place up or down: the order customers see, and the one "any provider" may follow (BOK-2). */
export async function move(
  scope: StaffScope,
  { providerId, direction }: z.infer<typeof moveInput>,
): Promise<{ moved: true }> {
  return inTransaction(scope, async (tx) => {
    await lockBusiness(transactionSql(tx), scope.businessId)
    const rows = await tx.provider.findMany({
      where: {},
      orderBy: [{ position: 'asc' }, { id: 'asc' }],
      select: { id: true },
    })
    const order = moveWithin(
      rows.map(({ id }) => id),
      providerId,
      direction,
    )
    if (!order) throw new DomainError('providers.notFound')
    for (const [position, id] of order.entries())
      await tx.provider.updateMany({ where: { id, position: { not: position } }, data: { position } })
    await record(scope, tx, {
      action: 'providers.moved',
      subjectKind: 'provider',
      subjectId: providerId,
      detail: { direction },
    })
    return { moved: true }
  })
}
