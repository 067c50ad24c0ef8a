import { findLastEnd } from '@foyer/db/queries/events'
import { loadLocations, loadOffer, loadOffers } from '@foyer/db/queries/load-offer'
import { loadRules } from '@foyer/db/queries/load-rules'
import type { PooledSql } from '@foyer/db/sql'
import type { Scope } from '../scope.ts'

interface Catalogue {
  version: number
  found: Map<string, Promise<unknown>>
}

const catalogues = new WeakMap<PooledSql, Map<string, Catalogue>>()
const most = 1000

/**
 * What a business offers is asked of the database once for each version of its catalogue. Every request reads the version anew, so a
 * change shows at the next one, whichever process made it. For reading only: whoever books asks the database, inside the transaction.
 */
function remember<T>(scope: Scope, key: string, load: () => Promise<T>): Promise<T> {
  const catalogue = catalogueOf(scope)
  if (!catalogue) return load()
  const known = catalogue.found.get(key) as Promise<T> | undefined
  if (known) return known
  const loading = load()
  catalogue.found.set(key, loading)
  loading.catch(() => catalogue.found.delete(key))
  return loading
}

/** Of the version the request goes by; none for one that began before the newest. */
function catalogueOf({ sql, businessId, business: { catalogueVersion: version } }: Scope): Catalogue | null {
  const all = catalogues.get(sql) ?? new Map<string, Catalogue>()
  if (!all.size) catalogues.set(sql, all)
  const known = all.get(businessId)
  if (known && known.version > version) return null
  if (known?.version === version) return known
  if (all.size > most) all.clear()
  const fresh = { version, found: new Map() }
  all.set(businessId, fresh)
  return fresh
}

/** One service with its extras and whoever offers it; null when it is off or another business's. */
export const knownOffer = (scope: Scope, serviceId: string) =>
  remember(scope, serviceId, () => loadOffer(scope.sql, scope.businessId, serviceId))

/** All that the business offers, in its order. */
export const knownOffers = (scope: Scope) => remember(scope, 'offers', () => loadOffers(scope.sql, scope.businessId))

/** Where the business receives, in its order. */
export const knownLocations = (scope: Scope) =>
  remember(scope, 'locations', () => loadLocations(scope.sql, scope.businessId))

/** When each provider works, for all times: hours, breaks, days off and special days. */
export const knownRules = (scope: Scope) => remember(scope, 'rules', () => loadRules(scope.sql, scope.businessId))

/** When the last event that is announced will be over; null without any. */
export const knownLastEnd = (scope: Scope) => remember(scope, 'lastEnd', () => findLastEnd(scope.sql, scope.businessId))
