import type { Sql, Statement } from '../sql.ts'
import { matches, readText, type SearchCustomers, type Within } from './search-customers.ts'

const uninvited = (within: Within): Statement => ({
  name: `customers_uninvited_${within}`,
  text: `SELECT c.id::text AS id, (count(*) OVER ())::int AS count
    FROM customer c WHERE c.business_id = $1::uuid AND ${matches(within)}
      AND c.email IS NOT NULL AND c.invited_at IS NULL AND NOT EXISTS (SELECT FROM login l WHERE l.customer_id = c.id)
    ORDER BY c.number LIMIT $2::int`,
})

interface Uninvited extends Pick<SearchCustomers, 'businessId' | 'text' | 'withContact'> {
  most: number
}

/** Of the customers looked for, those who have an address but have neither been invited nor ever signed in; the first of them, and how many there are. */
export async function findUninvited(sql: Sql, { businessId, most, ...asked }: Uninvited) {
  const { within, pattern, number } = readText(asked)
  const rows = await sql.rows<{ id: string; count: number }>(uninvited(within), [
    ...[businessId, most, pattern, number],
  ])
  return { count: rows[0]?.count ?? 0, customers: rows.map(({ id }) => ({ id })) }
}
