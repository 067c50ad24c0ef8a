import { z } from 'zod'
import { DomainError } from '../errors.ts'
import { record } from '../record.ts'
import type { StaffScope } from '../scope.ts'
import { inTransaction } from '../transaction.ts'
import { subjectOf } from './change.ts'

export const removeDayOffInput = z.strictObject({ dayOffId: z.uuid() })

/** Gives days off back to the calendar: their times are offered again. */
export async function removeDayOff(
  scope: StaffScope,
  { dayOffId }: z.infer<typeof removeDayOffInput>,
): Promise<{ removed: true }> {
  return inTransaction(scope, async (tx) => {
    const found = await tx.dayOff.findUnique({ where: { id: dayOffId }, select: { providerId: true } })
    const { count } = await tx.dayOff.deleteMany({ where: { id: dayOffId } })
    if (!found || !count) throw new DomainError('hours.notFound')
    const subject = subjectOf(scope, found.providerId)
    await record(scope, tx, { action: 'hours.dayOffRemoved', ...subject, detail: { dayOffId } })
    return { removed: true }
  })
}
