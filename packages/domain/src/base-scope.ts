import type { Database } from '@foyer/db/client'
import type { BusinessRow } from '@foyer/db/queries/open-business'
import { businessDb } from '@foyer/db/tenant'
import { type Installation, nowOf } from './installation.ts'
import { isLocale, type Locale } from './locales.ts'
import type { Brand, BusinessFacts, Contact, Origin } from './scope.ts'
import { readSettings } from './settings.ts'

const factsOf = (row: BusinessRow): BusinessFacts => ({
  id: row.id,
  slug: row.slug,
  name: row.name,
  currency: row.currency,
  timeZone: row.timeZone,
  languages: row.languages.filter(isLocale) as Locale[],
  contact: row.contact as Contact,
  brand: row.brand as Brand,
  logoVersion: row.logoVersion,
  catalogueVersion: row.catalogueVersion,
})

interface Opening {
  origin: Origin
  heardTo: string | null
}

/** The part that all scopes of a business share. Only the gates of the apps and the worker call it. */
export function baseScope(installation: Installation, row: BusinessRow, { origin, heardTo }: Opening) {
  return {
    businessId: row.id,
    business: factsOf(row),
    settings: readSettings(row.settings),
    now: nowOf(installation, Number(row.clockOffsetMs)),
    db: boundDb(installation, row.id),
    sql: installation.database.sql,
    enqueue: installation.enqueue,
    changes: installation.changes,
    stripe: installation.stripe,
    limits: installation.limits,
    heardTo,
    origin,
  }
}

const bound = new WeakMap<Database, Map<string, ReturnType<typeof businessDb>>>()
const mostBound = 1000

/** Extending the client costs more than a query, so each business's is made once. */
function boundDb({ database }: Installation, businessId: string) {
  const known = bound.get(database) ?? new Map<string, ReturnType<typeof businessDb>>()
  bound.set(database, known)
  const found = known.get(businessId)
  if (found) return found
  if (known.size > mostBound) known.clear()
  const made = businessDb(database.prisma, businessId)
  known.set(businessId, made)
  return made
}
