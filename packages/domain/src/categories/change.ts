import { lockBusiness } from '@foyer/db/queries/lock-business'
import { transactionSql } from '@foyer/db/sql'
import { z } from 'zod'
import { changedFields } from '../changed-fields.ts'
import { DomainError } from '../errors.ts'
import { record } from '../record.ts'
import type { StaffScope } from '../scope.ts'
import { mergeNames, textsInput } from '../texts-input.ts'
import { inTransaction } from '../transaction.ts'

export const changeInput = z.strictObject({ categoryId: z.uuid(), name: textsInput(100) })

/** Renames a category, at once on every page. */
export async function change(
  scope: StaffScope,
  { categoryId, ...input }: z.infer<typeof changeInput>,
): Promise<{ categoryId: string }> {
  return inTransaction(scope, async (tx) => {
    await lockBusiness(transactionSql(tx), scope.businessId)
    const before = await tx.category.findUnique({ where: { id: categoryId }, select: { name: true } })
    if (!before) throw new DomainError('categories.notFound')
    const after = { name: mergeNames(scope.business, before.name, input.name) }
    await tx.category.update({ where: { id: categoryId }, data: after, select: { id: true } })
    await record(scope, tx, {
      action: 'categories.changed',
      subjectKind: 'category',
      subjectId: categoryId,
      detail: changedFields(before, after),
    })
    return { categoryId }
  })
}
