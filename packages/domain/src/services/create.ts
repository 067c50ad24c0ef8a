import { lockBusiness } from '@foyer/db/queries/lock-business'
import { transactionSql } from '@foyer/db/sql'
import { z } from 'zod'
import { record } from '../record.ts'
import type { StaffScope } from '../scope.ts'
import { inTransaction } from '../transaction.ts'
import { basicColumns, basicFields } from './basics.ts'
import { writeOffers } from './write-offers.ts'

export const createInput = z.strictObject({ ...basicFields, providerIds: z.array(z.uuid()).max(200).default([]) })

/** A new service at the end of its category, offered by those named for its price and duration. */
export async function create(
  scope: StaffScope,
  { providerIds, ...input }: z.infer<typeof createInput>,
): Promise<{ serviceId: string }> {
  return inTransaction(scope, async (tx) => {
    await lockBusiness(transactionSql(tx), scope.businessId)
    const columns = await basicColumns(scope, tx, input)
    const { categoryId } = columns
    const { _max } = await tx.service.aggregate({ where: { categoryId }, _max: { position: true } })
    const { id } = await tx.service.create({
      data: { businessId: scope.businessId, ...columns, position: (_max.position ?? -1) + 1 },
      select: { id: true },
    })
    const offers = providerIds.map((providerId) => ({ providerId, priceMinor: null, durationMinutes: null }))
    await writeOffers(scope, tx, id, offers)
    await record(scope, tx, {
      action: 'services.created',
      subjectKind: 'service',
      subjectId: id,
      detail: { name: columns.name },
    })
    return { serviceId: id }
  })
}
