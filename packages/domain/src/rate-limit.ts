import { countPasswordTry, countTries, forgetTries } from '@foyer/db/queries/rate-limit'
import type { Sql } from '@foyer/db/sql'
import { DomainError } from './errors.ts'
import type { AccessLimits } from './scope.ts'
import { fingerprint } from './secrets.ts'

const windowMs = 15 * 60_000

interface Limited {
  sql: Sql
  now: Date
  limits: AccessLimits
  origin: { ip: string }
}

/**
 * Refuses beyond so many access requests per address and IP, per address, and per IP in 15 minutes (ACC-8). What an IP asks
 * beyond its own share does not count for the address: nobody can use up what others may ask.
 */
export async function limitAccessRequests(scope: Limited, realm: string, address: string): Promise<void> {
  const { limits, origin } = scope
  const mailbox = address.trim().toLowerCase()
  await spend(scope, {
    [fingerprint('access', realm, mailbox, origin.ip)]: limits.perAddressAndIp,
    [fingerprint('access', origin.ip)]: limits.perIp,
  })
  await spend(scope, { [fingerprint('access', realm, mailbox)]: limits.perAddress })
}

/** Who books without signing in causes a message to the address named: as many in 15 minutes as may ask for a link (C21). */
export async function limitGuestBookings(scope: Limited, realm: string, address: string): Promise<void> {
  const { limits, origin } = scope
  const mailbox = address.trim().toLowerCase()
  await spend(scope, {
    [fingerprint('guest', realm, mailbox, origin.ip)]: limits.perAddressAndIp,
    [fingerprint('guest', realm, mailbox)]: limits.perAddress,
    [fingerprint('guest', origin.ip)]: limits.perIp,
  })
}

/** Nobody keeps a calendar full of holds: so many are taken from one IP in 15 minutes. */
export async function limitHolds(scope: Limited): Promise<void> {
  await spend(scope, { [fingerprint('hold', scope.origin.ip)]: scope.limits.holdsPerIp })
}

/** Under what wrong coupons are counted: of one IP, each once, whichever business's they were meant to be. */
export const couponTries = ({ origin }: Limited, realm: string, code: string) => ({
  key: fingerprint('coupon', origin.ip),
  codeKey: fingerprint('coupon', origin.ip, realm, code),
  windowMs,
})

interface Guesses {
  wrong: number
  windowStartMs: number
  isRight: boolean
}

/** After so many wrong coupons in 15 minutes a right one is not told from a wrong one (PAY-7). */
export function refuseGuessing({ now, limits }: Limited, { wrong, windowStartMs, isRight }: Guesses): void {
  if (wrong < limits.couponTriesPerIp + (isRight ? 0 : 1)) return
  const retryAfter = Math.max(1, Math.ceil((windowStartMs + windowMs - now.getTime()) / 1000))
  throw new DomainError('access.tooMany', { field: 'coupon', retryAfter })
}

/** Staff mail one person the way in only so often in 15 minutes, whoever of them does it (C21). */
export async function limitInvitations(scope: Limited & { businessId: string }, personId: string): Promise<void> {
  await spend(scope, { [fingerprint('invitation', scope.businessId, personId)]: scope.limits.perAddressAndIp })
}

async function spend({ sql, now }: Limited, most: Record<string, number>): Promise<void> {
  const tries = await countTries(sql, Object.keys(most), { now, windowMs })
  const over = tries.filter(({ key, count }) => count > (most[key] ?? 0))
  if (!over.length) return
  const until = Math.max(...over.map(({ windowStart }) => Date.parse(windowStart) + windowMs))
  throw new DomainError('access.tooMany', { retryAfter: Math.max(1, Math.ceil((until - now.getTime()) / 1000)) })
}

const passwordKey = (scope: Limited, account: string) =>
  fingerprint('password', account.trim().toLowerCase(), scope.origin.ip)

/** After so many tries per account and IP the next has to wait, twice as long each time, 15 minutes at most; never a lock-out (ACC-8). */
export async function limitPasswordTries(scope: Limited, account: string): Promise<void> {
  const { sql, now, limits } = scope
  const most = limits.passwordTries
  const { earlierCount, earlierAtMs } = await countPasswordTry(sql, passwordKey(scope, account), {
    now,
    most,
    windowMs,
  })
  if (earlierCount < most) return
  const waitMs = Math.min(2 ** Math.min(earlierCount - most, 20) * 1000, windowMs)
  const leftMs = earlierAtMs + waitMs - now.getTime()
  if (leftMs > 0) throw new DomainError('access.tooMany', { retryAfter: Math.ceil(leftMs / 1000) })
}

/** The right password clears the count. */
export async function forgetPasswordTries(scope: Limited, account: string): Promise<void> {
  await forgetTries(scope.sql, passwordKey(scope, account))
}
