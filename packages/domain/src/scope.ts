import type { Changes } from '@foyer/db/changes'
import type { PrismaClient } from '@foyer/db/generated/client'
import type { RawTransaction } from '@foyer/db/queue'
import type { PooledSql } from '@foyer/db/sql'
import type { TenantDb, TenantTransaction } from '@foyer/db/tenant'
import type { JobName, JobPayload } from './jobs.ts'
import type { Locale } from './locales.ts'
import type { StripeAccount } from './payments/stripe-account.ts'
import type { Permission, Role } from './permissions.ts'
import type { Settings } from './settings.ts'

/** Where a request came from, as history and audit record it. */
export interface Origin {
  app: 'portal' | 'admin' | 'worker'
  ip: string
  userAgent: string
}

/** What every page of a business needs to know of it. */
export interface BusinessFacts {
  id: string
  slug: string
  name: string
  currency: string
  timeZone: string
  languages: readonly Locale[]
  contact: Contact
  brand: Brand
  /** Changes when the logo does, so that its address may be cached for ever; null without a logo. */
  logoVersion: string | null
  /** Grows with every change of what the public pages show. */
  catalogueVersion: number
}

export interface Contact {
  email?: string
  phone?: string
  address?: string
}

export interface Brand {
  color?: string
  radius?: 'none' | 'small' | 'medium' | 'large'
  font?: 'inter' | 'system' | 'serif' | 'rounded'
}

export type Transaction = TenantTransaction

/** Adds a job to the transaction that makes it true. */
export type Enqueue = <N extends JobName>(tx: RawTransaction, name: N, payload: JobPayload<N>) => Promise<void>

/** Limits of the installation, per 15 minutes (ACC-8). */
export interface AccessLimits {
  perAddressAndIp: number
  perAddress: number
  perIp: number
  passwordTries: number
  holdsPerIp: number
  couponTriesPerIp: number
}

interface BusinessScope {
  readonly businessId: string
  readonly business: BusinessFacts
  readonly settings: Settings
  readonly now: Date
  readonly db: TenantDb
  readonly sql: PooledSql
  readonly enqueue: Enqueue
  readonly changes: Changes
  /** Who takes the payments; null where nobody does. */
  readonly stripe: StripeAccount | null
  /** How far changes had been heard of before anything was read for this scope. */
  readonly heardTo: string | null
  readonly origin: Origin
  readonly limits: AccessLimits
}

/** Somebody on a business's pages who has not signed in. */
export interface VisitorScope extends BusinessScope {
  readonly kind: 'visitor'
  readonly locale: Locale
}

/** A signed-in customer. */
export interface CustomerScope extends BusinessScope {
  readonly kind: 'customer'
  readonly customerId: string
  readonly loginId: string
  readonly locale: Locale
  readonly mustSetPassword: boolean
  readonly customer: {
    givenName: string
    familyName: string
    email: string | null
    timeZone: string | null
    number: number
  }
}

/** A signed-in member of staff at work in one business. */
export interface StaffScope extends BusinessScope {
  readonly kind: 'staff'
  readonly staffId: string
  readonly loginId: string
  readonly name: string
  readonly locale: Locale
  readonly role: Role
  readonly permissions: ReadonlySet<Permission>
  /** The provider this person is, if any; a PROVIDER sees only its calendar and customers. */
  readonly providerId: string | null
}

/** The worker acting by itself. */
export interface SystemScope extends BusinessScope {
  readonly kind: 'system'
  readonly locale: Locale
}

export type Scope = VisitorScope | CustomerScope | StaffScope | SystemScope

/** Signing in to the admin app and switching business happen before any business is chosen. */
export interface StaffAccessScope {
  readonly kind: 'staffAccess'
  readonly prisma: PrismaClient
  readonly sql: PooledSql
  readonly now: Date
  readonly enqueue: Enqueue
  readonly origin: Origin
  readonly limits: AccessLimits
  /** The browser's login: proved once password and, where enabled, TOTP have both been given. */
  readonly login: { id: string; staffId: string; proved: boolean; businessId: string | null } | null
}

export const actorOf = (scope: Scope): { actorKind: 'CUSTOMER' | 'STAFF' | 'SYSTEM'; actorId: string | null } => {
  if (scope.kind === 'customer') return { actorKind: 'CUSTOMER', actorId: scope.customerId }
  if (scope.kind === 'staff') return { actorKind: 'STAFF', actorId: scope.staffId }
  return { actorKind: 'SYSTEM', actorId: null }
}
