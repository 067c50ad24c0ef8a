import { z } from 'zod'
import { changedNames } from '../changed-fields.ts'
import { record } from '../record.ts'
import type { StaffScope } from '../scope.ts'
import { mergeTexts } from '../texts-input.ts'
import { inTransaction } from '../transaction.ts'
import { assertStaffFree, providerFields } from './fields.ts'
import { openProvider } from './load-provider.ts'

export const changeInput = z.strictObject({
  providerId: z.uuid(),
  version: z.string(),
  ...providerFields,
  /** Off: customers can no longer choose them; what is booked stays booked. */
  active: z.boolean(),
})

/** Changes who a provider is, at once on every page and in every message. */
export async function change(
  scope: StaffScope,
  { providerId, version, title, email, ...input }: z.infer<typeof changeInput>,
): Promise<{ providerId: string }> {
  return inTransaction(scope, async (tx) => {
    const before = await openProvider(scope, tx, { providerId, version })
    await assertStaffFree(tx, input.staffId, providerId)
    const after = { ...input, title: mergeTexts(before.title, title), email: email || null }
    await tx.provider.update({ where: { id: providerId }, data: after, select: { id: true } })
    await record(scope, tx, {
      action: 'providers.changed',
      subjectKind: 'provider',
      subjectId: providerId,
      detail: { fields: changedNames(before, after) },
    })
    return { providerId }
  })
}
