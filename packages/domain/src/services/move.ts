import { lockBusiness } from '@foyer/db/queries/lock-business'
import { transactionSql } from '@foyer/db/sql'
import { z } from 'zod'
import { DomainError } from '../errors.ts'
import { directionInput, moveWithin } from '../order.ts'
import { record } from '../record.ts'
import type { StaffScope } from '../scope.ts'
import { inTransaction } from '../transaction.ts'

export const moveInput = z.strictObject({ serviceId: z.uuid(), direction: directionInput })

/** Moves a service one place up or down within its category. */
export async function move(
  scope: StaffScope,
  { serviceId, direction }: z.infer<typeof moveInput>,
): Promise<{ moved: true }> {
  return inTransaction(scope, async (tx) => {
    await lockBusiness(transactionSql(tx), scope.businessId)
    const own = await tx.service.findUnique({ where: { id: serviceId }, select: { categoryId: true } })
    if (!own) throw new DomainError('services.notFound')
    const rows = await tx.service.findMany({
      where: { categoryId: own.categoryId },
      orderBy: [{ position: 'asc' }, { id: 'asc' }],
      select: { id: true },
    })
    const order = moveWithin(
      rows.map(({ id }) => id),
      serviceId,
      direction,
    )
    if (!order) throw new DomainError('services.notFound')
    for (const [position, id] of order.entries())
      await tx.service.updateMany({ where: { id, position: { not: position } }, data: { position } })
    await record(scope, tx, {
      action: 'services.moved',
      subjectKind: 'service',
      subjectId: serviceId,
      detail: { direction },
    })
    return { moved: true }
  })
}
