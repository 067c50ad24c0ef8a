import { lockBusiness } from '@foyer/db/queries/lock-business'
import { transactionSql } from '@foyer/db/sql'
import { contentVersion } from '../content-version.ts'
import { DomainError } from '../errors.ts'
import type { StaffScope, Transaction } from '../scope.ts'

/** The whole of a service as staff change it, and the version that a change has to name (ADM-2). */
export async function loadService(db: StaffScope['db'] | Transaction, serviceId: string) {
  const tx = db as Transaction
  const order = [{ position: 'asc' as const }, { id: 'asc' as const }]
  const service = await tx.service.findUnique({ where: { id: serviceId } })
  if (!service) throw new DomainError('services.notFound')
  const offers = await tx.providerService.findMany({
    where: { serviceId },
    orderBy: { providerId: 'asc' },
    select: { providerId: true, priceMinor: true, durationMinutes: true },
  })
  const extras = await tx.extra.findMany({ where: { serviceId }, orderBy: order })
  return { service, offers, extras, version: contentVersion([service, offers, extras]) }
}

/** The same, to be changed: one change of the business's offer at a time, refused when a colleague changed the service meanwhile. */
export async function openService(
  scope: StaffScope,
  tx: Transaction,
  { serviceId, version }: { serviceId: string; version: string },
) {
  await lockBusiness(transactionSql(tx), scope.businessId)
  const loaded = await loadService(tx, serviceId)
  if (loaded.version !== version) throw new DomainError('settings.changedMeanwhile')
  return loaded
}
