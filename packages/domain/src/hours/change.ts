import { lockBusiness } from '@foyer/db/queries/lock-business'
import { transactionSql } from '@foyer/db/sql'
import { z } from 'zod'
import { DomainError } from '../errors.ts'
import { record } from '../record.ts'
import type { StaffScope, Transaction } from '../scope.ts'
import { inTransaction } from '../transaction.ts'
import { assertOpen } from './assert-open.ts'
import { countOutside } from './count-outside.ts'
import { loadWeek } from './load-week.ts'
import { assertWeekApart, breaksInput, hoursInput } from './week.ts'

/** The whole week of a provider or, for null, of the business. */
export const changeInput = z.strictObject({
  providerId: z.uuid().nullable(),
  version: z.string(),
  /** Off: the provider follows the business's hours, and the week sent counts for nothing. */
  own: z.boolean(),
  hours: hoursInput,
  breaks: breaksInput,
})
type Input = z.infer<typeof changeInput>

/** Replaces the weekly hours and breaks, for the times offered from now on; what is booked stays, and staff are told how much of it lies outside (BOK-2). */
export async function change(scope: StaffScope, input: Input): Promise<{ outside: number }> {
  const { providerId, version } = input
  const own = providerId === null || input.own
  const week = own ? { hours: input.hours, breaks: input.breaks } : { hours: [], breaks: [] }
  await inTransaction(scope, async (tx) => {
    await lockBusiness(transactionSql(tx), scope.businessId)
    const before = await loadWeek(tx, providerId)
    if (before.version !== version) throw new DomainError('settings.changedMeanwhile')
    assertWeekApart(week.hours, 'hours')
    assertWeekApart(week.breaks, 'breaks')
    await assertOpen(
      tx,
      week.hours.map(({ locationId }) => locationId),
      'hours',
    )
    await replaceWeek(scope, tx, providerId, week)
    if (providerId)
      await tx.provider.update({ where: { id: providerId }, data: { ownHours: own }, select: { id: true } })
    await record(scope, tx, {
      action: 'hours.changed',
      ...subjectOf(scope, providerId),
      detail: { before: { own: before.own, hours: before.hours, breaks: before.breaks }, after: { own, ...week } },
    })
  })
  return { outside: await countOutside(scope, providerId) }
}

async function replaceWeek(
  { businessId }: StaffScope,
  tx: Transaction,
  providerId: string | null,
  { hours, breaks }: Pick<Input, 'hours' | 'breaks'>,
) {
  await tx.weeklyHours.deleteMany({ where: { providerId } })
  await tx.weeklyBreak.deleteMany({ where: { providerId } })
  await tx.weeklyHours.createMany({ data: hours.map((each) => ({ businessId, providerId, ...each })) })
  await tx.weeklyBreak.createMany({ data: breaks.map((each) => ({ businessId, providerId, ...each })) })
}

/** Whose hours the audit says were changed. */
export const subjectOf = ({ businessId }: StaffScope, providerId: string | null) =>
  providerId ? { subjectKind: 'provider', subjectId: providerId } : { subjectKind: 'business', subjectId: businessId }
