import type { Sql, Statement } from '../sql.ts'

/** A booking of which something is open; amounts in minor units, negative where the business owes it. */
export interface OwedRow {
  bookingId: string
  bookingNumber: number
  status: string
  startsAt: Date
  snapshot: unknown
  customerId: string
  givenName: string
  familyName: string
  paidMinor: number
  balanceMinor: number
}

// By whom it is owed: $2 is 'customers' or 'business'.
const open = `FROM (SELECT booking_id, sum(amount_minor) AS balance,
      -sum(amount_minor) FILTER (WHERE kind IN ('PAYMENT', 'REFUND', 'CREDIT')) AS paid
    FROM ledger_line WHERE business_id = $1::uuid AND booking_id IS NOT NULL GROUP BY booking_id
    HAVING CASE WHEN $2::text = 'customers' THEN sum(amount_minor) > 0 ELSE sum(amount_minor) < 0 END) o
  JOIN booking b ON b.business_id = $1::uuid AND b.id = o.booking_id`

const list: Statement = {
  name: 'owed_list',
  text: `SELECT b.id::text AS "bookingId", b.number::int AS "bookingNumber", b.status::text AS status, b.starts_at AS "startsAt", b.snapshot,
      c.id::text AS "customerId", c.given_name AS "givenName", c.family_name AS "familyName",
      coalesce(o.paid, 0)::int AS "paidMinor", o.balance::int AS "balanceMinor"
    ${open} JOIN customer c ON c.business_id = b.business_id AND c.id = b.customer_id
    WHERE $3::timestamptz IS NULL OR (b.starts_at, b.id) > ($3::timestamptz, $4::uuid) ORDER BY b.starts_at, b.id LIMIT $5::int`,
}

export interface ListOwed {
  businessId: string
  by: 'customers' | 'business'
  /** Continues behind this booking. */
  after: { at: string; id: string } | null
  limit: number
}

/** Bookings with an open balance, those that began longest ago first. */
export async function listOwed(sql: Sql, { businessId, by, after, limit }: ListOwed): Promise<OwedRow[]> {
  return sql.rows<OwedRow>(list, [businessId, by, after?.at ?? null, after?.id ?? null, limit])
}

const sums: Statement = {
  name: 'owed_sums',
  text: `SELECT count(*)::int AS count, coalesce(sum(o.balance), 0)::float8 AS "totalMinor",
    coalesce(sum(o.balance) FILTER (WHERE b.starts_at <= $3::timestamptz), 0)::float8 AS "begunMinor" ${open}`,
}

/** What is open in all, and of what has begun by now. */
export async function sumOwed(sql: Sql, { businessId, by, now }: Pick<ListOwed, 'businessId' | 'by'> & { now: Date }) {
  const values = [businessId, by, now.toISOString()]
  const [row] = await sql.rows<{ count: number; totalMinor: number; begunMinor: number }>(sums, values)
  return row!
}
