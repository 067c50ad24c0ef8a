import { z } from 'zod'
import { changedFields } from '../changed-fields.ts'
import { DomainError } from '../errors.ts'
import { record } from '../record.ts'
import type { StaffScope } from '../scope.ts'
import { inTransaction } from '../transaction.ts'
import { basicColumns, basicFields } from './basics.ts'
import { openService } from './load-service.ts'

export const changeInput = z.strictObject({
  serviceId: z.uuid(),
  version: z.string(),
  ...basicFields,
  /** Off: customers no longer see it; what is booked stays booked. */
  active: z.boolean(),
})

/** Changes texts, time and price of a service, for bookings made from now on (PRI-2). */
export async function change(
  scope: StaffScope,
  { serviceId, version, active, ...input }: z.infer<typeof changeInput>,
): Promise<{ serviceId: string }> {
  return inTransaction(scope, async (tx) => {
    const { service: before, extras } = await openService(scope, tx, { serviceId, version })
    const after = { ...(await basicColumns(scope, tx, input, before)), active }
    if (after.capacity > 1 && extras.some(({ durationMinutes }) => durationMinutes > 0))
      throw new DomainError('services.extraLengthens', { field: 'capacity' })
    await tx.service.update({ where: { id: serviceId }, data: after, select: { id: true } })
    await record(scope, tx, {
      action: 'services.changed',
      subjectKind: 'service',
      subjectId: serviceId,
      detail: changedFields(before, after),
    })
    return { serviceId }
  })
}
