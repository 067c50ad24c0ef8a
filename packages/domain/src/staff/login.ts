import type { Prisma } from '@foyer/db/generated/client'
import { DomainError } from '../errors.ts'
import type { StaffAccessScope } from '../scope.ts'
import { hashSecret, makeSecret } from '../secrets.ts'

const touchEveryMs = 5 * 60_000

export type StaffTransaction = Prisma.TransactionClient

/** Notes that the browser is still in use, every 5 minutes at most; true when it did, and the cookie lives on as well (ACC-7). */
export async function touchStaffLogin({ prisma, login, now }: StaffAccessScope, lastSeenAt: string): Promise<boolean> {
  if (!login || now.getTime() - Date.parse(lastSeenAt) < touchEveryMs) return false
  await prisma.staffLogin.updateMany({ where: { id: login.id }, data: { lastSeenAt: now } })
  return true
}

/** The asking browser's login, once password and second factor have been given. */
export function ownLogin({ login }: StaffAccessScope) {
  if (!login?.proved) throw new DomainError('staff.forbidden')
  return login
}

export interface StartStaffLogin {
  staffId: string
  businessId: string | null
  /** False while the second factor is still to be given. */
  proved: boolean
}

/** Signs a browser in, ending what it held before; the token is returned once and only its hash is kept. */
export async function startStaffLogin(
  { now, origin, login }: StaffAccessScope,
  tx: StaffTransaction,
  { staffId, businessId, proved }: StartStaffLogin,
): Promise<string> {
  const token = makeSecret()
  if (login) await tx.staffLogin.updateMany({ where: { id: login.id, endedAt: null }, data: { endedAt: now } })
  await tx.staffLogin.create({
    data: {
      staffId,
      businessId,
      tokenHash: hashSecret(token),
      createdAt: now,
      lastSeenAt: now,
      provedAt: proved ? now : null,
      ip: origin.ip,
      userAgent: origin.userAgent.slice(0, 300),
    },
    select: { id: true },
  })
  return token
}

/** Ends every login of a person but the one named. */
export async function endOtherLogins(
  tx: StaffTransaction,
  staffId: string,
  { now, keep }: { now: Date; keep?: string },
): Promise<number> {
  const where = { staffId, endedAt: null, ...(keep ? { id: { not: keep } } : {}) }
  return (await tx.staffLogin.updateMany({ where, data: { endedAt: now } })).count
}
