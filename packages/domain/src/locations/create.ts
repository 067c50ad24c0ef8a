import { lockBusiness } from '@foyer/db/queries/lock-business'
import { transactionSql } from '@foyer/db/sql'
import { z } from 'zod'
import { record } from '../record.ts'
import type { StaffScope } from '../scope.ts'
import { inTransaction } from '../transaction.ts'
import { locationFields } from './fields.ts'
import { readFields } from './read-fields.ts'

export const createInput = z.strictObject(locationFields)

/** A new location at the end of the list. */
export async function create(scope: StaffScope, input: z.infer<typeof createInput>): Promise<{ locationId: string }> {
  const columns = readFields(scope, {}, input)
  return inTransaction(scope, async (tx) => {
    await lockBusiness(transactionSql(tx), scope.businessId)
    const { _max } = await tx.location.aggregate({ where: {}, _max: { position: true } })
    const { id } = await tx.location.create({
      data: { businessId: scope.businessId, ...columns, position: (_max.position ?? -1) + 1 },
      select: { id: true },
    })
    await record(scope, tx, { action: 'locations.created', subjectKind: 'location', subjectId: id, detail: columns })
    return { locationId: id }
  })
}
