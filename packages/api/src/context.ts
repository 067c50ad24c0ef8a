import type { Installation } from '@foyer/domain/installation'
import type { CustomerScope, Origin, StaffAccessScope, StaffScope, VisitorScope } from '@foyer/domain/scope'

/** What a portal request brings: everybody on a business's pages is a visitor, who signed in is a customer too. */
export interface PortalContext {
  app: 'portal'
  visitor: VisitorScope
  customer: CustomerScope | null
  /** Set by signing in and out, holding and booking; the app turns it into a cookie. */
  cookies: CookieChange[]
}

/** What an admin request brings. */
export interface AdminContext {
  app: 'admin'
  access: StaffAccessScope
  staff: StaffScope | null
  cookies: CookieChange<'login' | 'asking'>[]
}

/** A cookie that an answer sets; null ends it. */
export interface CookieChange<Name extends string = 'login' | 'asking' | 'hold' | 'booked'> {
  name: Name
  value: string | null
  maxAgeSeconds?: number
}

export type Context = PortalContext | AdminContext

export interface RequestFacts {
  origin: Origin
  installation: Installation
}
