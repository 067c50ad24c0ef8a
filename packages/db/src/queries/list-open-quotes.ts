import type { Sql, Statement } from '../sql.ts'

/** A quote that waits for its customer's answer; the total in minor units. */
export interface OpenQuoteRow {
  id: string
  number: number
  totalMinor: number
  currency: string
  /** The last day on which it may be accepted: `2026-11-28`. */
  validUntil: string
  serviceName: unknown
}

const list: Statement = {
  name: 'quotes_open_list',
  text: `SELECT q.id::text AS id, q.number::int AS number, q.total_minor::int AS "totalMinor", q.currency, q.valid_until::text AS "validUntil", s.name AS "serviceName"
    FROM quote q JOIN service s ON s.business_id = q.business_id AND s.id = q.service_id
    WHERE q.business_id = $1::uuid AND q.customer_id = $2::uuid AND q.state = 'SENT' AND q.valid_until >= $3::date
    ORDER BY q.valid_until, q.id LIMIT $4::int`,
}

export interface ListOpenQuotes {
  businessId: string
  customerId: string
  /** As the business's calendar has it. */
  today: string
  limit: number
}

/** Those that end first on top. */
export async function listOpenQuotes(sql: Sql, { businessId, customerId, today, limit }: ListOpenQuotes) {
  return sql.rows<OpenQuoteRow>(list, [businessId, customerId, today, limit])
}
