import { lockBusiness } from '@foyer/db/queries/lock-business'
import { transactionSql } from '@foyer/db/sql'
import { z } from 'zod'
import { record } from '../record.ts'
import type { StaffScope } from '../scope.ts'
import { mergeNames, textsInput } from '../texts-input.ts'
import { inTransaction } from '../transaction.ts'

export const createInput = z.strictObject({ name: textsInput(100) })

/** A new category at the end of the list. */
export async function create(scope: StaffScope, input: z.infer<typeof createInput>): Promise<{ categoryId: string }> {
  const name = mergeNames(scope.business, {}, input.name)
  return inTransaction(scope, async (tx) => {
    await lockBusiness(transactionSql(tx), scope.businessId)
    const { _max } = await tx.category.aggregate({ where: {}, _max: { position: true } })
    const { id } = await tx.category.create({
      data: { businessId: scope.businessId, name, position: (_max.position ?? -1) + 1 },
      select: { id: true },
    })
    await record(scope, tx, { action: 'categories.created', subjectKind: 'category', subjectId: id, detail: { name } })
    return { categoryId: id }
  })
}
