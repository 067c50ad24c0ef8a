import { Prisma } from '@foyer/db/generated/client'
import { z } from 'zod'
import { DomainError } from '../errors.ts'
import { minorInput, taxesInput } from '../prices/terms.ts'
import { record } from '../record.ts'
import type { StaffScope } from '../scope.ts'
import { mergeNames, mergeTexts, textsInput } from '../texts-input.ts'
import { inTransaction } from '../transaction.ts'
import { openService } from './load-service.ts'

export const extraInput = z.strictObject({
  /** null makes a new one. */
  extraId: z.uuid().nullable(),
  name: textsInput(100),
  description: textsInput(500),
  priceMinor: minorInput,
  pricing: z.enum(['PER_BOOKING', 'PER_PERSON']),
  /** By how much one of it lengthens the appointment; a group's never. */
  durationMinutes: z.int().min(0).max(1440),
  mostQuantity: z.int().min(1).max(100),
  /** null as the service's. */
  taxes: taxesInput.nullable(),
  active: z.boolean(),
})

/** All extras of the service in their order; one that is left out is removed. */
export const changeExtrasInput = z.strictObject({
  serviceId: z.uuid(),
  version: z.string(),
  extras: z.array(extraInput).max(30),
})

/** Writes the extras of a service in their order. What was booked of them stays on the bookings as it was agreed (PRI-2). */
export async function changeExtras(
  scope: StaffScope,
  { serviceId, version, extras }: z.infer<typeof changeExtrasInput>,
): Promise<{ serviceId: string }> {
  return inTransaction(scope, async (tx) => {
    const { service, extras: known } = await openService(scope, tx, { serviceId, version })
    const kept = new Set(extras.flatMap(({ extraId }) => extraId ?? []))
    for (const [position, { extraId, name, description, taxes, ...rest }] of extras.entries()) {
      const field = `extras.${position}`
      if (rest.durationMinutes > 0 && service.capacity > 1)
        throw new DomainError('services.extraLengthens', { field: `${field}.durationMinutes` })
      const before = known.find(({ id }) => id === extraId)
      if (extraId && !before) throw new DomainError('services.notFound', { field })
      const data = {
        ...rest,
        position,
        name: mergeNames(scope.business, before?.name, name, `${field}.name`),
        description: mergeTexts(before?.description, description),
        taxes: taxes ?? Prisma.DbNull,
      }
      if (before) await tx.extra.update({ where: { id: before.id }, data, select: { id: true } })
      else await tx.extra.create({ data: { businessId: scope.businessId, serviceId, ...data }, select: { id: true } })
    }
    const removed = known.map(({ id }) => id).filter((id) => !kept.has(id))
    await tx.extra.deleteMany({ where: { id: { in: removed } } })
    const detail = { before: known.map(({ businessId, ...extra }) => extra), after: extras }
    await record(scope, tx, { action: 'services.extrasChanged', subjectKind: 'service', subjectId: serviceId, detail })
    return { serviceId }
  })
}
