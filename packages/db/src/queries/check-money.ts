import type { Sql, Statement } from '../sql.ts'

/** What does not belong together: an order, refund or ledger line whose counterpart is missing or of another amount. */
export interface MoneyDifference {
  what: 'payment' | 'refund' | 'line'
  businessId: string
  id: string
}

const differences: Statement = {
  name: 'money_differences',
  text: `WITH posted AS (SELECT * FROM ledger_line WHERE kind IN ('PAYMENT', 'REFUND') AND label IN ('card', 'credit') AND reverses_id IS NULL)
    SELECT 'payment' AS what, p.business_id::text AS "businessId", p.id::text AS id FROM payment p
      LEFT JOIN posted g ON g.business_id = p.business_id AND g.id = p.id AND g.kind = 'PAYMENT' AND g.booking_id = p.booking_id AND g.label = p.method
      WHERE (p.state = 'PAID') <> (g.id IS NOT NULL) OR g.amount_minor <> -p.amount_minor
    UNION ALL SELECT 'refund', r.business_id::text, r.id::text FROM refund r
      LEFT JOIN posted g ON g.business_id = r.business_id AND g.id = r.id AND g.kind = 'REFUND' AND g.booking_id = r.booking_id AND g.label = r.destination
      LEFT JOIN ledger_line o ON o.business_id = r.business_id AND o.booking_id = r.booking_id AND o.reverses_id = r.id
      WHERE (r.state = 'DONE') <> (g.id IS NOT NULL AND o.id IS NULL) OR g.amount_minor <> r.amount_minor OR o.amount_minor <> -r.amount_minor
    UNION ALL SELECT 'line', g.business_id::text, g.id::text FROM posted g
      WHERE NOT EXISTS (SELECT FROM payment p WHERE p.business_id = g.business_id AND p.id = g.id)
        AND NOT EXISTS (SELECT FROM refund r WHERE r.business_id = g.business_id AND r.id = g.id)
        AND NOT EXISTS (SELECT FROM credit_entry c WHERE c.business_id = g.business_id AND c.id = g.id AND c.kind = 'REFUNDED'
          AND g.kind = 'REFUND' AND g.label = 'credit' AND c.amount_minor = g.amount_minor)`,
}

/** All that does not agree, of all businesses. */
export async function findMoneyDifferences(sql: Sql): Promise<MoneyDifference[]> {
  return sql.rows<MoneyDifference>(differences, [])
}

const totals: Statement = {
  name: 'money_totals',
  text: `SELECT w.slug, w.currency, (SELECT coalesce(sum(amount_minor), 0)::text FROM payment p WHERE p.business_id = w.id AND p.state = 'PAID' AND p.method = 'card') AS "paidMinor",
      (SELECT coalesce(sum(amount_minor), 0)::text FROM refund r WHERE r.business_id = w.id AND r.state = 'DONE' AND r.destination = 'card') AS "refundedMinor",
      (SELECT coalesce(-sum(amount_minor), 0)::text FROM ledger_line g WHERE g.business_id = w.id AND g.kind IN ('PAYMENT', 'REFUND') AND g.label = 'card') AS "ledgerMinor"
    FROM business w ORDER BY w.slug`,
}

export interface MoneyTotal {
  slug: string
  currency: string
  paidMinor: string
  refundedMinor: string
  ledgerMinor: string
}

/** Online payments, refunds and what the ledger makes of them, per business, in minor units. */
export async function sumMoney(sql: Sql): Promise<MoneyTotal[]> {
  return sql.rows<MoneyTotal>(totals, [])
}

const known: Statement = {
  name: 'money_known',
  text: `SELECT 'payment' AS what, p.business_id::text AS "businessId", p.id::text AS id, p.intent_id AS "stripeId", p.amount_minor::int AS "amountMinor"
      FROM payment p WHERE p.method = 'card' AND p.state = 'PAID' AND p.paid_at >= $1::timestamptz
    UNION ALL SELECT 'refund', r.business_id::text, r.id::text, r.stripe_id, r.amount_minor::int FROM refund r WHERE r.destination = 'card' AND r.state = 'DONE' AND r.done_at >= $1::timestamptz`,
}

export interface KnownMoney extends MoneyDifference {
  what: 'payment' | 'refund'
  stripeId: string | null
  amountMinor: number
}

/** Payments and refunds of all businesses that were settled since then. */
export async function findKnownMoney(sql: Sql, since: Date): Promise<KnownMoney[]> {
  return sql.rows<KnownMoney>(known, [since.toISOString()])
}
