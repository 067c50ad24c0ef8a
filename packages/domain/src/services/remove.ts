import { lockBusiness } from '@foyer/db/queries/lock-business'
import { transactionSql } from '@foyer/db/sql'
import { z } from 'zod'
import { DomainError } from '../errors.ts'
import { record } from '../record.ts'
import type { StaffScope } from '../scope.ts'
import { inTransaction } from '../transaction.ts'
import { loadService } from './load-service.ts'

export const removeInput = z.strictObject({ serviceId: z.uuid() })

/** Removes a service that was never booked nor quoted; one that was is kept for the history and can only be switched off. */
export async function remove(
  scope: StaffScope,
  { serviceId }: z.infer<typeof removeInput>,
): Promise<{ removed: true }> {
  return inTransaction(scope, async (tx) => {
    await lockBusiness(transactionSql(tx), scope.businessId)
    const { service } = await loadService(tx, serviceId)
    if (await tx.appointment.count({ where: { serviceId } })) throw new DomainError('services.inUse')
    if (await tx.quote.count({ where: { serviceId } })) throw new DomainError('services.inUse')
    await tx.extra.deleteMany({ where: { serviceId } })
    await tx.couponService.deleteMany({ where: { serviceId } })
    await tx.providerService.deleteMany({ where: { serviceId } })
    await tx.service.deleteMany({ where: { id: serviceId } })
    const detail = { name: service.name }
    await record(scope, tx, { action: 'services.removed', subjectKind: 'service', subjectId: serviceId, detail })
    return { removed: true }
  })
}
