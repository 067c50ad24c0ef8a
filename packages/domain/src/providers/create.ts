import { lockBusiness } from '@foyer/db/queries/lock-business'
import { transactionSql } from '@foyer/db/sql'
import { z } from 'zod'
import { record } from '../record.ts'
import type { StaffScope } from '../scope.ts'
import { mergeTexts } from '../texts-input.ts'
import { inTransaction } from '../transaction.ts'
import { assertStaffFree, providerFields } from './fields.ts'

export const createInput = z.strictObject({ ...providerFields, staffId: providerFields.staffId.default(null) })

/** A new provider at the end of the list, who follows the business's hours until they get their own (BOK-2). */
export async function create(
  scope: StaffScope,
  { title, email, ...input }: z.infer<typeof createInput>,
): Promise<{ providerId: string }> {
  return inTransaction(scope, async (tx) => {
    await lockBusiness(transactionSql(tx), scope.businessId)
    await assertStaffFree(tx, input.staffId, null)
    const { _max } = await tx.provider.aggregate({ where: {}, _max: { position: true } })
    const { id } = await tx.provider.create({
      data: {
        businessId: scope.businessId,
        ...input,
        title: mergeTexts({}, title),
        email: email || null,
        position: (_max.position ?? -1) + 1,
        ownHours: false,
        createdAt: scope.now,
      },
      select: { id: true },
    })
    await record(scope, tx, { action: 'providers.created', subjectKind: 'provider', subjectId: id })
    return { providerId: id }
  })
}
