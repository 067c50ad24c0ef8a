import { lockBusiness } from '@foyer/db/queries/lock-business'
import { transactionSql } from '@foyer/db/sql'
import { z } from 'zod'
import { changedFields } from '../changed-fields.ts'
import { DomainError } from '../errors.ts'
import { record } from '../record.ts'
import type { StaffScope, Transaction } from '../scope.ts'
import { inTransaction } from '../transaction.ts'
import { locationFields } from './fields.ts'
import { asListed, locationColumns } from './list.ts'
import { readFields } from './read-fields.ts'

export const changeInput = z.strictObject({
  locationId: z.uuid(),
  version: z.string(),
  ...locationFields,
  active: z.boolean(),
})

/** Changes a location, at once on every page; it cannot be closed while somebody's hours are there. */
export async function change(
  scope: StaffScope,
  { locationId, version, active, ...input }: z.infer<typeof changeInput>,
): Promise<{ locationId: string }> {
  return inTransaction(scope, async (tx) => {
    await lockBusiness(transactionSql(tx), scope.businessId)
    const before = await tx.location.findUnique({ where: { id: locationId }, select: locationColumns })
    if (!before) throw new DomainError('locations.notFound')
    if (asListed(before).version !== version) throw new DomainError('settings.changedMeanwhile')
    if (before.active && !active) await assertUnused(scope, tx, locationId)
    const after = { ...readFields(scope, before.name, input), active }
    await tx.location.update({ where: { id: locationId }, data: after, select: { id: true } })
    await record(scope, tx, {
      action: 'locations.changed',
      subjectKind: 'location',
      subjectId: locationId,
      detail: changedFields(before, after),
    })
    return { locationId }
  })
}

async function assertUnused({ now }: StaffScope, tx: Transaction, locationId: string) {
  const weekly = await tx.weeklyHours.count({ where: { locationId } })
  const special = await tx.specialDay.count({ where: { locationId, date: { gte: now } } })
  if (weekly + special) throw new DomainError('locations.inUse', { field: 'active' })
}
