import { lockBusiness } from '@foyer/db/queries/lock-business'
import { transactionSql } from '@foyer/db/sql'
import { z } from 'zod'
import { record } from '../record.ts'
import type { StaffScope } from '../scope.ts'
import { inTransaction } from '../transaction.ts'
import { assertOpen } from './assert-open.ts'
import { subjectOf } from './change.ts'
import { countOutside } from './count-outside.ts'
import { ownHours } from './load-week.ts'
import { assertApart } from './week.ts'

const minuteOfDay = z.int().min(0).max(1440)

/** A local date with hours of its own, in minutes after midnight; without any it is closed. */
export const setSpecialDayInput = z.strictObject({
  providerId: z.uuid().nullable(),
  date: z.iso.date(),
  name: z.string().trim().max(100),
  /** Where; null as in the week. */
  locationId: z.uuid().nullable(),
  hours: z.array(z.strictObject({ fromMinute: minuteOfDay, untilMinute: minuteOfDay })).max(10),
})

/** Gives one date other hours than its weekday, or none, for a provider or the business; what the date had before is replaced (BOK-2). */
export async function setSpecialDay(
  scope: StaffScope,
  { providerId, date, name, locationId, hours }: z.infer<typeof setSpecialDayInput>,
): Promise<{ specialDayId: string; outside: number }> {
  const specialDayId = await inTransaction(scope, async (tx) => {
    await lockBusiness(transactionSql(tx), scope.businessId)
    await ownHours(tx, providerId)
    await assertOpen(tx, [locationId], 'locationId')
    assertApart(hours, 'hours')
    const day = { providerId, date: new Date(date) }
    await tx.specialDay.deleteMany({ where: day })
    const { id } = await tx.specialDay.create({
      data: { businessId: scope.businessId, ...day, name, locationId, hours },
      select: { id: true },
    })
    const detail = { specialDayId: id, date, hours }
    await record(scope, tx, { action: 'hours.specialDaySet', ...subjectOf(scope, providerId), detail })
    return id
  })
  return { specialDayId, outside: await countOutside(scope, providerId) }
}
