import { contentVersion } from '../content-version.ts'
import { DomainError } from '../errors.ts'
import type { StaffScope, Transaction } from '../scope.ts'

const order = [{ weekday: 'asc' as const }, { fromMinute: 'asc' as const }]

/** The weekly hours and breaks of a provider or, for null, of the business, and the version that a change has to name (ADM-2). */
export async function loadWeek(db: StaffScope['db'] | Transaction, providerId: string | null) {
  const tx = db as Transaction
  const own = await ownHours(tx, providerId)
  const where = { providerId }
  const times = { weekday: true, fromMinute: true, untilMinute: true }
  const hours = await tx.weeklyHours.findMany({ where, orderBy: order, select: { ...times, locationId: true } })
  const breaks = await tx.weeklyBreak.findMany({ where, orderBy: order, select: times })
  return { own, hours, breaks, version: contentVersion([own, hours, breaks]) }
}

/** Whether these hours are somebody's own; the business's always are. */
export async function ownHours(tx: Transaction, providerId: string | null): Promise<boolean> {
  if (!providerId) return true
  const provider = await tx.provider.findUnique({ where: { id: providerId }, select: { ownHours: true } })
  if (!provider) throw new DomainError('providers.notFound')
  return provider.ownHours
}
