import { z } from 'zod'
import { DomainError } from '../errors.ts'
import { minorInput } from '../prices/terms.ts'
import type { StaffScope, Transaction } from '../scope.ts'

/** That a provider offers the service, for its price and duration or for own ones. */
export const offerInput = z.strictObject({
  providerId: z.uuid(),
  priceMinor: minorInput.nullable(),
  durationMinutes: z.int().min(1).max(10_080).nullable(),
})
export type Offer = z.infer<typeof offerInput>

/** Replaces who offers the service; all of them have to be providers of the business. */
export async function writeOffers(scope: StaffScope, tx: Transaction, serviceId: string, offers: Offer[]) {
  const ids = [...new Set(offers.map(({ providerId }) => providerId))]
  if (ids.length !== offers.length) throw new DomainError('input.invalid', { field: 'offers' })
  if ((await tx.provider.count({ where: { id: { in: ids } } })) !== ids.length)
    throw new DomainError('providers.notFound', { field: 'offers' })
  await tx.providerService.deleteMany({ where: { serviceId } })
  const { businessId } = scope
  await tx.providerService.createMany({ data: offers.map((offer) => ({ businessId, serviceId, ...offer })) })
}
