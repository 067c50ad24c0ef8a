import { lockBusiness } from '@foyer/db/queries/lock-business'
import { transactionSql } from '@foyer/db/sql'
import { z } from 'zod'
import { DomainError } from '../errors.ts'
import { directionInput, moveWithin } from '../order.ts'
import { record } from '../record.ts'
import type { StaffScope } from '../scope.ts'
import { inTransaction } from '../transaction.ts'

export const moveInput = z.strictObject({ categoryId: z.uuid(), direction: directionInput })

/** Moves a category one place up or down in the order customers see. */
export async function move(
  scope: StaffScope,
  { categoryId, direction }: z.infer<typeof moveInput>,
): Promise<{ moved: true }> {
  return inTransaction(scope, async (tx) => {
    await lockBusiness(transactionSql(tx), scope.businessId)
    const rows = await tx.category.findMany({
      where: {},
      orderBy: [{ position: 'asc' }, { id: 'asc' }],
      select: { id: true },
    })
    const order = moveWithin(
      rows.map(({ id }) => id),
      categoryId,
      direction,
    )
    if (!order) throw new DomainError('categories.notFound')
    for (const [position, id] of order.entries())
      await tx.category.updateMany({ where: { id, position: { not: position } }, data: { position } })
    await record(scope, tx, {
      action: 'categories.moved',
      subjectKind: 'category',
      subjectId: categoryId,
      detail: { direction },
    })
    return { moved: true }
  })
}
