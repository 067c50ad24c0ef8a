import { z } from 'zod'
import { record } from '../record.ts'
import type { StaffScope } from '../scope.ts'
import { inTransaction } from '../transaction.ts'
import { openService } from './load-service.ts'
import { offerInput, writeOffers } from './write-offers.ts'

export const changeProvidersInput = z.strictObject({
  serviceId: z.uuid(),
  version: z.string(),
  offers: z.array(offerInput).max(200),
})

/** Says who offers a service, each for its price and duration or for own ones. What is booked with others stays booked. */
export async function changeProviders(
  scope: StaffScope,
  { serviceId, version, offers }: z.infer<typeof changeProvidersInput>,
): Promise<{ serviceId: string }> {
  return inTransaction(scope, async (tx) => {
    const before = await openService(scope, tx, { serviceId, version })
    await writeOffers(scope, tx, serviceId, offers)
    await record(scope, tx, {
      action: 'services.providersChanged',
      subjectKind: 'service',
      subjectId: serviceId,
      detail: { before: before.offers, after: offers },
    })
    return { serviceId }
  })
}
