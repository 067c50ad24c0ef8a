import { clockOffset, findBusinessForStaff } from '@foyer/db/queries/open-business'
import { loginIsAlive } from '@foyer/domain/access/login'
import { baseScope } from '@foyer/domain/base-scope'
import { nowOf } from '@foyer/domain/installation'
import { isLocale } from '@foyer/domain/locales'
import { permissionTable } from '@foyer/domain/permissions'
import type { StaffAccessScope, StaffScope } from '@foyer/domain/scope'
import { hashSecret } from '@foyer/domain/secrets'
import { touchStaffLogin } from '@foyer/domain/staff/login'
import type { AdminContext, RequestFacts } from './context.ts'
import { keepLogin } from './cookies.ts'

/** Finds who is signed in to the admin app and where they work. */
export async function openAdmin({
  installation,
  origin,
  token,
}: RequestFacts & { token: string | null }): Promise<AdminContext> {
  const { sql, prisma } = installation.database
  const heardTo = installation.changes.heardTo()
  const row = token ? await findBusinessForStaff(sql, hashSecret(token)) : null
  const now = nowOf(installation, row ? Number(row.clockOffsetMs) : await clockOffset(sql))
  const alive = row && loginIsAlive(row.lastSeenAt, now) ? row : null
  const access: StaffAccessScope = {
    kind: 'staffAccess',
    prisma,
    sql,
    now,
    enqueue: installation.enqueue,
    limits: installation.limits,
    origin,
    login: alive && {
      id: alive.loginId,
      staffId: alive.staffId,
      proved: alive.proved,
      businessId: alive.loginBusinessId,
    },
  }
  const context: AdminContext = { app: 'admin', access, staff: null, cookies: [] }
  if (!alive?.proved) return context
  if (await touchStaffLogin(access, alive.lastSeenAt)) keepLogin(context, { token })
  if (!alive.business || !alive.role) return context
  const staff: StaffScope = {
    ...baseScope(installation, alive.business, { origin, heardTo }),
    now,
    kind: 'staff',
    staffId: alive.staffId,
    loginId: alive.loginId,
    name: alive.staffName,
    locale: isLocale(alive.staffLocale) ? alive.staffLocale : 'en',
    role: alive.role,
    permissions: new Set(permissionTable[alive.role]),
    providerId: alive.providerId,
  }
  return { ...context, staff }
}
