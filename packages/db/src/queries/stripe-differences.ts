import type { Sql, SqlTransaction, Statement } from '../sql.ts'

/** What differs between here and Stripe; amounts in minor units, each where it is known. */
export interface StripeDifference {
  businessId: string
  what: 'payment' | 'refund'
  why: 'missingHere' | 'missingThere' | 'amountDiffers'
  stripeId: string
  ownId: string | null
  hereMinor: number | null
  thereMinor: number | null
}

const clear: Statement = { name: 'stripe_differences_clear', text: 'DELETE FROM stripe_difference RETURNING id' }

const keep: Statement = {
  name: 'stripe_differences_keep',
  text: `INSERT INTO stripe_difference (id, business_id, what, why, stripe_id, own_id, here_minor, there_minor, found_at)
    SELECT uuidv7(), b.id, d.what, d.why, d."stripeId", d."ownId", d."hereMinor", d."thereMinor", $2::timestamptz
    FROM jsonb_to_recordset($1::jsonb) AS d("businessId" uuid, what text, why text, "stripeId" text, "ownId" uuid, "hereMinor" int, "thereMinor" int)
    JOIN business b ON b.id = d."businessId" ON CONFLICT DO NOTHING RETURNING id`,
}

/** Puts what differs now in the place of what differed before. */
export async function replaceStripeDifferences(tx: SqlTransaction, found: readonly StripeDifference[], now: Date) {
  await tx.rows(clear, [])
  await tx.rows(keep, [JSON.stringify(found), now.toISOString()])
}

const list: Statement = {
  name: 'stripe_differences_list',
  text: `SELECT d.id::text AS id, d.what, d.why, d.stripe_id AS "stripeId", d.here_minor::int AS "hereMinor", d.there_minor::int AS "thereMinor",
      coalesce(p.booking_id, r.booking_id)::text AS "bookingId"
    FROM stripe_difference d LEFT JOIN payment p ON p.business_id = d.business_id AND p.id = d.own_id
      LEFT JOIN refund r ON r.business_id = d.business_id AND r.id = d.own_id
    WHERE d.business_id = $1::uuid ORDER BY d.stripe_id LIMIT 50`,
}

export interface ListedDifference extends Omit<StripeDifference, 'businessId' | 'ownId'> {
  id: string
  bookingId: string | null
}

/** What did not agree with Stripe when it was last compared. */
export async function listStripeDifferences(sql: Sql, businessId: string): Promise<ListedDifference[]> {
  return sql.rows<ListedDifference>(list, [businessId])
}
