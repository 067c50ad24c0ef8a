import { findBusinessForCustomer } from '@foyer/db/queries/open-business'
import { loginIsAlive, touchLogin } from '@foyer/domain/access/login'
import { baseScope } from '@foyer/domain/base-scope'
import { chooseLocale } from '@foyer/domain/locales'
import type { CustomerScope, VisitorScope } from '@foyer/domain/scope'
import { hashSecret } from '@foyer/domain/secrets'
import type { PortalContext, RequestFacts } from './context.ts'
import { keepLogin } from './cookies.ts'

export interface PortalRequest extends RequestFacts {
  slug: string
  /** The value of this business's login cookie. */
  token: string | null
  /** The language the address or the browser asks for. */
  wishes: readonly (string | null | undefined)[]
}

/** Finds the business of the address and who is signed in there; null when there is no such business. */
export async function openPortal({
  installation,
  slug,
  token,
  origin,
  wishes,
}: PortalRequest): Promise<PortalContext | null> {
  const heardTo = installation.changes.heardTo()
  const row = await findBusinessForCustomer(installation.database.sql, slug, token ? hashSecret(token) : null)
  if (!row) return null
  const base = baseScope(installation, row, { origin, heardTo })
  const visitor: VisitorScope = { ...base, kind: 'visitor', locale: chooseLocale(wishes, base.business.languages) }
  const context: PortalContext = { app: 'portal', visitor, customer: null, cookies: [] }
  if (!row.loginId || !row.customerId || !row.lastSeenAt || !loginIsAlive(row.lastSeenAt, base.now)) return context
  const customer: CustomerScope = {
    ...base,
    kind: 'customer',
    customerId: row.customerId,
    loginId: row.loginId,
    locale: chooseLocale([row.locale], base.business.languages),
    mustSetPassword: row.mustSetPassword ?? false,
    customer: {
      givenName: row.givenName ?? '',
      familyName: row.familyName ?? '',
      email: row.email,
      timeZone: row.customerZone,
      number: row.number ?? 0,
    },
  }
  if (await touchLogin(customer, row.lastSeenAt)) keepLogin(context, { token })
  return { ...context, customer }
}
