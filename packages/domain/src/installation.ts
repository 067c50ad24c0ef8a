import { type Changes, openChanges } from '@foyer/db/changes'
import { type Database, openDatabase } from '@foyer/db/client'
import type { Environment } from '@foyer/db/environment'
import { openQueue } from '@foyer/db/queue'
import { openStripeAccount, type StripeAccount } from './payments/stripe-account.ts'
import type { AccessLimits, Enqueue } from './scope.ts'

/** What a process holds for as long as it lives; gates mint scopes from it. */
export interface Installation {
  database: Database
  enqueue: Enqueue
  /** What anybody changes, in whichever process. */
  changes: Changes
  limits: AccessLimits
  /** Who takes the payments; null where nobody does. */
  stripe: StripeAccount | null
  /** Milliseconds by which FOYER_NOW moves this process's clock. */
  clockOffsetMs: number
}

/** Opens one pool and one queue, with the limits of the installation; onError is told of connections that broke. */
export function openInstallation(environment: Environment, onError: (error: Error) => void): Installation {
  const database = openDatabase({ url: environment.DATABASE_URL, poolSize: environment.DB_POOL, onError })
  const queue = openQueue(database.pool)
  return {
    database,
    changes: openChanges({ url: environment.DATABASE_URL, onError }),
    enqueue: (tx, name, payload) => queue.send(tx, name, payload),
    stripe: openStripeAccount(environment),
    limits: {
      perAddressAndIp: environment.ACCESS_REQUESTS_PER_ADDRESS_AND_IP,
      perAddress: environment.ACCESS_REQUESTS_PER_ADDRESS,
      perIp: environment.ACCESS_REQUESTS_PER_IP,
      passwordTries: environment.PASSWORD_TRIES,
      holdsPerIp: environment.HOLDS_PER_IP,
      couponTriesPerIp: environment.COUPON_TRIES_PER_IP,
    },
    clockOffsetMs: environment.FOYER_NOW ? Date.parse(environment.FOYER_NOW) - Date.now() : 0,
  }
}

/** The one clock: the machine's, moved by FOYER_NOW and by POST /__clock. */
export const nowOf = (installation: Installation, clockOffsetMs: number): Date =>
  new Date(Date.now() + installation.clockOffsetMs + clockOffsetMs)
