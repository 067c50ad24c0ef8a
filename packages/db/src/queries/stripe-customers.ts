import type { Sql, Statement } from '../sql.ts'

const find: Statement = {
  name: 'stripe_customer_find',
  text: `SELECT stripe_id AS "stripeId" FROM stripe_customer WHERE business_id = $1::uuid AND customer_id = $2::uuid`,
}

/** The customer's name at Stripe. */
export async function findStripeCustomer(sql: Sql, businessId: string, customerId: string): Promise<string | null> {
  const [row] = await sql.rows<{ stripeId: string }>(find, [businessId, customerId])
  return row?.stripeId ?? null
}

const keep: Statement = {
  name: 'stripe_customer_keep',
  text: `INSERT INTO stripe_customer (business_id, customer_id, stripe_id, created_at) VALUES ($1::uuid, $2::uuid, $3::text, $5::timestamptz)
    ON CONFLICT (business_id, customer_id) DO UPDATE SET stripe_id = CASE WHEN stripe_customer.stripe_id = $4::text THEN EXCLUDED.stripe_id ELSE stripe_customer.stripe_id END
    RETURNING stripe_id AS "stripeId"`,
}

/** Keeps the name in the place of the one that Stripe no longer knows, if any; whoever was first decides, and that name is returned. */
export async function keepStripeCustomer(
  sql: Sql,
  s: { businessId: string; customerId: string; stripeId: string; lost: string | null; now: Date },
): Promise<string> {
  const [row] = await sql.rows<{ stripeId: string }>(keep, [
    ...[s.businessId, s.customerId, s.stripeId, s.lost, s.now.toISOString()],
  ])
  if (!row) throw new Error('a customer of no business')
  return row.stripeId
}
