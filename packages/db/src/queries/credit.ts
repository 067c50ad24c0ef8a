import type { Sql, Statement } from '../sql.ts'

const sum: Statement = {
  name: 'credit_sum',
  text: `SELECT coalesce(sum(amount_minor), 0)::int AS "balanceMinor" FROM credit_entry WHERE business_id = $1::uuid AND customer_id = $2::uuid`,
}

/** The credit that a customer has, in minor units. */
export async function sumCredit(sql: Sql, businessId: string, customerId: string): Promise<number> {
  const [row] = await sql.rows<{ balanceMinor: number }>(sum, [businessId, customerId])
  return row?.balanceMinor ?? 0
}

const add: Statement = {
  name: 'credit_add',
  text: `INSERT INTO credit_entry (id, business_id, customer_id, booking_id, kind, amount_minor, currency, reason, actor_kind, actor_id, created_at)
    VALUES ($2::uuid, $1::uuid, $3::uuid, $4::uuid, $5::credit_kind, $6::int, $7::text, $8::text, $9::actor_kind, $10::uuid, $11::timestamptz) RETURNING id`,
}

export interface NewCredit {
  id: string
  businessId: string
  customerId: string
  bookingId: string | null
  kind: 'GRANTED' | 'REFUNDED' | 'SPENT'
  /** Negative where spent. */
  amountMinor: number
  currency: string
  reason: string | null
  actorKind: 'CUSTOMER' | 'STAFF' | 'SYSTEM'
  actorId: string | null
  now: Date
}

/** Adds to or takes from a customer's credit; what would leave less than nothing is refused by credit_not_below_zero. */
export async function addCredit(sql: Sql, c: NewCredit): Promise<void> {
  await sql.rows(add, [
    ...[c.businessId, c.id, c.customerId, c.bookingId, c.kind, c.amountMinor, c.currency, c.reason],
    ...[c.actorKind, c.actorId, c.now.toISOString()],
  ])
}
