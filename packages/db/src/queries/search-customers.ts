import type { Sql, Statement } from '../sql.ts'

export interface CustomerRow {
  id: string
  number: number
  givenName: string
  familyName: string
  email: string | null
  phone: string | null
  invitedAt: Date | null
  lastVisitAt: Date | null
  nextVisitAt: Date | null
}

export const customerSorts = {
  name: 'c.family_name, c.given_name, c.id',
  newest: 'c.number DESC',
  number: 'c.number',
} as const
export type CustomerSort = keyof typeof customerSorts

/** Which columns the text is looked for in: the contact data too, or only the name. */
const haystack = {
  contact: `(c.given_name || ' ' || c.family_name || ' ' || coalesce(c.email::text, '') || ' ' || coalesce(c.phone, ''))`,
  name: `(c.given_name || ' ' || c.family_name)`,
}
export type Within = keyof typeof haystack | 'all'

const visit = (
  edge: string,
  direction: string,
) => `(SELECT ${edge}(b.starts_at) FROM booking b WHERE b.business_id = c.business_id
  AND b.customer_id = c.id AND b.status NOT IN ('CANCELED', 'REJECTED') AND b.starts_at ${direction} $6::timestamptz)`

/** Whether a customer is one of those looked for: $3 is the text as a pattern, $4 the number that it may be. */
export const matches = (within: Within) =>
  within === 'all'
    ? '$3::text IS NULL AND $4::int IS NULL'
    : `(${haystack[within]} ILIKE '%' || $3::text || '%' OR c.number = $4::int)`

const statement = (sort: CustomerSort, within: Within): Statement => ({
  name: `customers_search_${sort}_${within}`,
  text: `SELECT c.id::text AS id, c.number, c.given_name AS "givenName", c.family_name AS "familyName", c.email::text AS email, c.phone,
      c.invited_at AS "invitedAt", ${visit('max', '<=')} AS "lastVisitAt", ${visit('min', '>')} AS "nextVisitAt"
    FROM customer c WHERE c.business_id = $1::uuid AND ${matches(within)}
    AND ($2::uuid IS NULL OR EXISTS (SELECT FROM booking b JOIN appointment a ON a.business_id = b.business_id AND a.id = b.appointment_id
      WHERE b.business_id = c.business_id AND b.customer_id = c.id AND a.provider_id = $2::uuid))
    ORDER BY ${customerSorts[sort]} LIMIT $5::int OFFSET $7::int`,
})

export interface SearchCustomers {
  businessId: string
  /** Only customers of this provider. */
  providerId: string | null
  text: string
  withContact: boolean
  sort: CustomerSort
  now: Date
  limit: number
  offset: number
}

const escapePattern = (text: string) => text.replace(/[\\%_]/g, '\\$&')

/** Where to look for the text, and it as pattern and as number. */
export function readText({ text, withContact }: Pick<SearchCustomers, 'text' | 'withContact'>) {
  const within: Within = !text ? 'all' : withContact ? 'contact' : 'name'
  return {
    within,
    pattern: text ? escapePattern(text) : null,
    number: /^\d{1,9}$/.test(text) ? Number(text) : null,
  }
}

/** Customers whose name (or contact data, where allowed) holds the text, or whose number it is. */
export async function searchCustomers(sql: Sql, asked: SearchCustomers): Promise<CustomerRow[]> {
  const { within, pattern, number } = readText(asked)
  return sql.rows<CustomerRow>(statement(asked.sort, within), [
    asked.businessId,
    asked.providerId,
    pattern,
    number,
    asked.limit,
    asked.now.toISOString(),
    asked.offset,
  ])
}

const served: Statement = {
  name: 'customer_is_served_by',
  text: `SELECT EXISTS (SELECT FROM booking b JOIN appointment a ON a.business_id = b.business_id AND a.id = b.appointment_id
    WHERE b.business_id = $1::uuid AND b.customer_id = $2::uuid AND a.provider_id = $3::uuid) AS yes`,
}

/** Whether the provider has, or had, a booking of the customer. */
export async function isServedBy(
  sql: Sql,
  asked: { businessId: string; customerId: string; providerId: string },
): Promise<boolean> {
  const [row] = await sql.rows<{ yes: boolean }>(served, [asked.businessId, asked.customerId, asked.providerId])
  return row!.yes
}
