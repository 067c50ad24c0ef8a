import { lockBusiness } from '@foyer/db/queries/lock-business'
import { transactionSql } from '@foyer/db/sql'
import { z } from 'zod'
import { DomainError } from '../errors.ts'
import { record } from '../record.ts'
import type { StaffScope } from '../scope.ts'
import { inTransaction } from '../transaction.ts'

export const removeInput = z.strictObject({ categoryId: z.uuid() })

/** Removes an empty category; refused while services stand in it. */
export async function remove(
  scope: StaffScope,
  { categoryId }: z.infer<typeof removeInput>,
): Promise<{ removed: true }> {
  return inTransaction(scope, async (tx) => {
    await lockBusiness(transactionSql(tx), scope.businessId)
    const found = await tx.category.findUnique({
      where: { id: categoryId },
      select: { name: true, _count: { select: { services: true } } },
    })
    if (!found) throw new DomainError('categories.notFound')
    if (found._count.services) throw new DomainError('categories.notEmpty')
    await tx.category.deleteMany({ where: { id: categoryId } })
    await record(scope, tx, {
      action: 'categories.removed',
      subjectKind: 'category',
      subjectId: categoryId,
      detail: { name: found.name },
    })
    return { removed: true }
  })
}
