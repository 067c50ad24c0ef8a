import { z } from 'zod'
import { DomainError } from '../errors.ts'
import { record } from '../record.ts'
import type { StaffScope } from '../scope.ts'
import { inTransaction } from '../transaction.ts'
import { subjectOf } from './change.ts'
import { countOutside } from './count-outside.ts'
import { ownHours } from './load-week.ts'

/** Local dates, both included; the whole business's for null. */
export const addDayOffInput = z.strictObject({
  providerId: z.uuid().nullable(),
  fromDate: z.iso.date(),
  untilDate: z.iso.date(),
  name: z.string().trim().max(100),
})

/** Takes days out of the calendar of a provider or the business. What is booked on them stays, and staff are told how much it is (BOK-2). */
export async function addDayOff(
  scope: StaffScope,
  { providerId, fromDate, untilDate, name }: z.infer<typeof addDayOffInput>,
): Promise<{ dayOffId: string; outside: number }> {
  const dayOffId = await inTransaction(scope, async (tx) => {
    await ownHours(tx, providerId)
    if (untilDate < fromDate) throw new DomainError('providers.hoursOverlap', { field: 'untilDate' })
    const { id } = await tx.dayOff.create({
      data: {
        businessId: scope.businessId,
        providerId,
        fromDate: new Date(fromDate),
        untilDate: new Date(untilDate),
        name,
      },
      select: { id: true },
    })
    const detail = { dayOffId: id, fromDate, untilDate }
    await record(scope, tx, { action: 'hours.dayOffAdded', ...subjectOf(scope, providerId), detail })
    return id
  })
  return { dayOffId, outside: await countOutside(scope, providerId) }
}
