import { clockOffset, findBusiness } from '@foyer/db/queries/open-business'
import { baseScope } from '@foyer/domain/base-scope'
import { type Installation, nowOf } from '@foyer/domain/installation'
import type { InstallationScope } from '@foyer/domain/installation-scope'
import { chooseLocale } from '@foyer/domain/locales'
import type { Origin, StaffAccessScope, SystemScope } from '@foyer/domain/scope'

const origin: Origin = { app: 'worker', ip: '', userAgent: '' }

/** The worker's scope in a business; null when there is no such business any more. */
export async function openSystem(installation: Installation, businessId: string): Promise<SystemScope | null> {
  const row = await findBusiness(installation.database.sql, businessId)
  if (!row) return null
  const base = baseScope(installation, row, { origin, heardTo: null })
  return { ...base, kind: 'system', locale: chooseLocale([], base.business.languages) }
}

/** The worker's scope for what staff asked for before choosing a business. */
export async function openStaffAccess(installation: Installation): Promise<StaffAccessScope> {
  const { prisma, sql, now, enqueue } = await openInstallation(installation)
  return { kind: 'staffAccess', prisma, sql, now, enqueue, origin, limits: installation.limits, login: null }
}

/** The worker's scope for what concerns all businesses at once. */
export async function openInstallation(installation: Installation): Promise<InstallationScope> {
  const { prisma, sql } = installation.database
  const now = nowOf(installation, await clockOffset(sql))
  return { kind: 'installation', prisma, sql, now, enqueue: installation.enqueue }
}
