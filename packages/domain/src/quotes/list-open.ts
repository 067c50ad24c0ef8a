import { listOpenQuotes } from '@foyer/db/queries/list-open-quotes'
import type { CustomerScope } from '../scope.ts'
import { type Texts, textIn } from '../texts.ts'
import { todayOf } from '../times/days.ts'

const most = 5

/** The quotes that wait for the customer's answer, those that end first on top; none where quotes are switched off (INV-5, PAN-11). */
export async function listOpen(scope: CustomerScope) {
  const { businessId, customerId, settings, business, locale, sql } = scope
  if (!settings.visibility.quotes) return []
  const rows = await listOpenQuotes(sql, { businessId, customerId, today: todayOf(scope), limit: most })
  return rows.map(({ serviceName, ...quote }) => ({
    ...quote,
    service: textIn(serviceName as Texts, locale, business.languages),
  }))
}
