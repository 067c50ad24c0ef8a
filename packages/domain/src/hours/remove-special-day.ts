import { z } from 'zod'
import { DomainError } from '../errors.ts'
import { record } from '../record.ts'
import type { StaffScope } from '../scope.ts'
import { inTransaction } from '../transaction.ts'
import { subjectOf } from './change.ts'

export const removeSpecialDayInput = z.strictObject({ specialDayId: z.uuid() })

/** Takes the special hours of a date away: its weekday counts again. */
export async function removeSpecialDay(
  scope: StaffScope,
  { specialDayId }: z.infer<typeof removeSpecialDayInput>,
): Promise<{ removed: true }> {
  return inTransaction(scope, async (tx) => {
    const found = await tx.specialDay.findUnique({ where: { id: specialDayId }, select: { providerId: true } })
    const { count } = await tx.specialDay.deleteMany({ where: { id: specialDayId } })
    if (!found || !count) throw new DomainError('hours.notFound')
    const subject = subjectOf(scope, found.providerId)
    await record(scope, tx, { action: 'hours.specialDayRemoved', ...subject, detail: { specialDayId } })
    return { removed: true }
  })
}
