import { z } from 'zod'
import { record } from '../record.ts'
import type { StaffScope } from '../scope.ts'
import { mergeNames, mergeTexts } from '../texts-input.ts'
import { inTransaction } from '../transaction.ts'
import { eventFields } from './fields.ts'
import { planEvent } from './plan.ts'
import { refusePast } from './refuse-past.ts'
import { writePeriods } from './write-periods.ts'

export const createInput = z.strictObject({
  ...eventFields,
  /** The event whose picture it takes over, where it is a copy. */
  copyOf: z.uuid().optional(),
})

/** A new event with its periods, which claim the provider's time (BOK-10). */
export async function create(scope: StaffScope, { copyOf, ...input }: z.infer<typeof createInput>) {
  const { businessId, now } = scope
  return inTransaction(scope, async (tx) => {
    const plan = await planEvent(scope, tx, input)
    refusePast(plan, now)
    const { color, priceMinor, pricing, mostPersons, published, providerId, locationId, capacity } = input
    const { opensAt, closesAt, startsAt, endsAt } = plan
    const name = mergeNames(scope.business, {}, input.name)
    const { id: eventId } = await tx.event.create({
      data: {
        ...{ businessId, name, description: mergeTexts({}, input.description), color, priceMinor, pricing },
        ...{ mostPersons, published, opensAt, closesAt, createdAt: now, updatedAt: now },
      },
      select: { id: true },
    })
    await writePeriods(scope, tx, { eventId, providerId, plan })
    await tx.appointment.create({
      data: { businessId, eventId, providerId, locationId, startsAt, endsAt, capacity },
      select: { id: true },
    })
    if (copyOf) {
      const where = { businessId_eventId: { businessId, eventId: copyOf } }
      const picture = await tx.eventPicture.findUnique({ where, select: { type: true, bytes: true } })
      if (picture)
        await tx.eventPicture.create({
          data: { businessId, eventId, ...picture, updatedAt: now },
          select: { type: true },
        })
    }
    await record(scope, tx, { action: 'events.created', subjectKind: 'event', subjectId: eventId, detail: { name } })
    return { eventId }
  })
}
