import type { Sql, Statement } from '../sql.ts'

/** Money that came in or went back: a line of the ledger; the amount in minor units, negative where it came in. */
export interface MoneyRow {
  id: string
  kind: 'PAYMENT' | 'REFUND'
  amountMinor: number
  method: string
  createdAt: Date
  reverses: boolean
  bookingId: string
  bookingNumber: number
  snapshot: unknown
  customerId: string
  givenName: string
  familyName: string
}

export interface MoneyWindow {
  businessId: string
  from: string
  until: string
  /** One of the ledger's labels; all without. */
  method: string | null
}

const lines = `ledger_line g WHERE g.business_id = $1::uuid AND g.kind IN ('PAYMENT', 'REFUND') AND g.booking_id IS NOT NULL
      AND g.created_at >= $2::timestamptz AND g.created_at < $3::timestamptz AND ($4::text IS NULL OR g.label = $4::text)`
const values = ({ businessId, from, until, method }: MoneyWindow) => [businessId, from, until, method]

const search: Statement = {
  name: 'payments_search',
  text: `SELECT g.id::text AS id, g.kind::text AS kind, g.amount_minor::int AS "amountMinor", g.label AS method, g.created_at AS "createdAt",
      g.reverses_id IS NOT NULL AS reverses, b.id::text AS "bookingId", b.number::int AS "bookingNumber", b.snapshot,
      c.id::text AS "customerId", c.given_name AS "givenName", c.family_name AS "familyName"
    FROM (SELECT * FROM ${lines} AND ($5::timestamptz IS NULL OR (g.created_at, g.id) < ($5::timestamptz, $6::uuid))
      ORDER BY g.created_at DESC, g.id DESC LIMIT $7::int) g
    JOIN booking b ON b.business_id = g.business_id AND b.id = g.booking_id
    JOIN customer c ON c.business_id = g.business_id AND c.id = g.customer_id ORDER BY g.created_at DESC, g.id DESC`,
}

/** What moved in a time, latest first, behind the given place. */
export async function searchPayments(
  sql: Sql,
  window: MoneyWindow,
  { before, limit }: { before: { at: string; id: string } | null; limit: number },
): Promise<MoneyRow[]> {
  return sql.rows<MoneyRow>(search, [...values(window), before?.at ?? null, before?.id ?? null, limit])
}

const sums: Statement = {
  name: 'payments_sums',
  text: `SELECT g.label AS method, (g.created_at AT TIME ZONE $5::text)::date::text AS day,
      -coalesce(sum(g.amount_minor) FILTER (WHERE g.kind = 'PAYMENT'), 0)::int AS "paidMinor",
      coalesce(sum(g.amount_minor) FILTER (WHERE g.kind = 'REFUND'), 0)::int AS "refundedMinor"
    FROM ${lines} GROUP BY 1, 2 ORDER BY 2, 1`,
}

export interface MoneySum {
  method: string
  /** As the clocks of the zone have it: `2026-11-24`. */
  day: string
  paidMinor: number
  refundedMinor: number
}

/** What came in and went back in a time, by day and method; what was taken back by the opposite line counts for nothing. */
export async function sumPayments(sql: Sql, window: MoneyWindow, zone: string): Promise<MoneySum[]> {
  return sql.rows<MoneySum>(sums, [...values(window), zone])
}

const failed: Statement = {
  name: 'refunds_failed',
  text: `SELECT r.id::text AS id, r.amount_minor::int AS "amountMinor", b.id::text AS "bookingId", b.number::int AS "bookingNumber",
      c.given_name AS "givenName", c.family_name AS "familyName"
    FROM refund r JOIN booking b ON b.business_id = r.business_id AND b.id = r.booking_id
      JOIN customer c ON c.business_id = b.business_id AND c.id = b.customer_id
    WHERE r.business_id = $1::uuid AND r.state = 'FAILED'
      AND (SELECT coalesce(sum(g.amount_minor), 0) < 0 FROM ledger_line g WHERE g.business_id = b.business_id AND g.booking_id = b.id)
    ORDER BY r.created_at DESC LIMIT 20`,
}

export interface FailedRefund {
  id: string
  amountMinor: number
  bookingId: string
  bookingNumber: number
  givenName: string
  familyName: string
}

/** Money that could not be given back, and is still owed. */
export async function findFailedRefunds(sql: Sql, businessId: string): Promise<FailedRefund[]> {
  return sql.rows<FailedRefund>(failed, [businessId])
}
