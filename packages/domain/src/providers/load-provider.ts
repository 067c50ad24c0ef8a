import { lockBusiness } from '@foyer/db/queries/lock-business'
import { transactionSql } from '@foyer/db/sql'
import { contentVersion } from '../content-version.ts'
import { DomainError } from '../errors.ts'
import type { StaffScope, Transaction } from '../scope.ts'

/** A provider as staff change them, and the version that a change has to name (ADM-2). */
export async function loadProvider(db: StaffScope['db'] | Transaction, providerId: string) {
  const provider = await (db as Transaction).provider.findUnique({
    where: { id: providerId },
    select: { id: true, name: true, title: true, email: true, locale: true, active: true, staffId: true },
  })
  if (!provider) throw new DomainError('providers.notFound')
  return { provider, version: contentVersion(provider) }
}

/** The same, to be changed: refused when a colleague changed the provider meanwhile. */
export async function openProvider(
  scope: StaffScope,
  tx: Transaction,
  { providerId, version }: { providerId: string; version: string },
) {
  await lockBusiness(transactionSql(tx), scope.businessId)
  const loaded = await loadProvider(tx, providerId)
  if (loaded.version !== version) throw new DomainError('settings.changedMeanwhile')
  return loaded.provider
}
