import type { Sql, Statement } from '../sql.ts'

/** A coupon as somebody asks for it by its code (PAY-7). */
export interface CouponRow {
  id: string
  code: string
  kind: 'PERCENT' | 'FIXED'
  percent: number | null
  amountMinor: number | null
  /** Days as YYYY-MM-DD by the business's clock, both included. */
  validFrom: string | null
  validUntil: string | null
  active: boolean
  mostUses: number | null
  mostUsesPerCustomer: number | null
  /** Of the services it is for, where it is not for all. */
  serviceIds: string[] | null
  forEvents: boolean
  allCustomers: boolean
  /** Whether it is meant for the customer who asks, how often it has been used, and how often by them. */
  isMeant: boolean
  uses: number
  usesOfCustomer: number
}

interface Found {
  coupon: CouponRow | null
  /** Wrong codes under the key within the window, this one included. */
  wrong: number
  windowStartMs: number
}

// One statement, so that a code is looked up and counted at once. A wrong one counts once: a page that is loaded again with it guesses nothing. A
// right one is not counted, but tells how many wrong ones came before it.
const find: Statement = {
  name: 'coupon_by_code',
  text: `WITH found AS (SELECT * FROM coupon WHERE business_id = $1::uuid AND code = $2::text),
    fresh AS (INSERT INTO rate_limit AS r (key, window_start, count) SELECT $7::text, $5::timestamptz, 1
      WHERE $7::text IS NOT NULL AND NOT EXISTS (SELECT FROM found)
      ON CONFLICT (key) DO UPDATE SET window_start = $5::timestamptz WHERE r.window_start <= $6::timestamptz RETURNING key),
    counted AS (INSERT INTO rate_limit AS r (key, window_start, count) SELECT $4::text, $5::timestamptz, 1 FROM fresh
      ON CONFLICT (key) DO UPDATE SET
        count = CASE WHEN r.window_start <= $6::timestamptz THEN 1 ELSE r.count + 1 END,
        window_start = CASE WHEN r.window_start <= $6::timestamptz THEN $5::timestamptz ELSE r.window_start END
      RETURNING count, window_start),
    tries AS (SELECT count, window_start FROM counted UNION ALL
      SELECT count, window_start FROM rate_limit WHERE key = $4::text AND window_start > $6::timestamptz AND NOT EXISTS (SELECT FROM fresh))
    SELECT (SELECT jsonb_build_object('id', c.id, 'code', c.code, 'kind', c.kind, 'percent', c.percent, 'amountMinor', c.amount_minor,
        'validFrom', c.valid_from, 'validUntil', c.valid_until, 'active', c.active, 'mostUses', c.most_uses,
        'mostUsesPerCustomer', c.most_uses_per_customer, 'forEvents', c.for_events, 'allCustomers', c.all_customers,
        'serviceIds', CASE WHEN NOT c.all_services THEN (SELECT coalesce(jsonb_agg(s.service_id), '[]') FROM coupon_service s
          WHERE s.business_id = c.business_id AND s.coupon_id = c.id) END,
        'isMeant', c.all_customers OR EXISTS (SELECT FROM coupon_customer m WHERE m.business_id = c.business_id AND m.coupon_id = c.id
          AND m.customer_id = $3::uuid),
        'uses', (SELECT count(*) FROM coupon_use u WHERE u.business_id = c.business_id AND u.coupon_id = c.id AND u.released_at IS NULL),
        'usesOfCustomer', (SELECT count(*) FROM coupon_use u WHERE u.business_id = c.business_id AND u.coupon_id = c.id
          AND u.customer_id = $3::uuid AND u.released_at IS NULL)) FROM found c) AS coupon,
      coalesce((SELECT count FROM tries), 0)::int AS wrong,
      coalesce((SELECT extract(epoch FROM window_start) * 1000 FROM tries), 0)::float8 AS "windowStartMs"`,
}

export interface AskedCoupon {
  businessId: string
  /** In capitals. */
  code: string
  customerId: string | null
  /** Under which wrong codes are counted, and this one if it is wrong; null where nobody counts. */
  key: string | null
  codeKey: string | null
  now: Date
  windowMs: number
}

/** The coupon of that code with what it has been used for, and how many wrong codes were tried. */
export async function findCoupon(sql: Sql, asked: AskedCoupon): Promise<Found> {
  const { businessId, code, customerId, key, codeKey, now, windowMs } = asked
  const begins = new Date(now.getTime() - windowMs)
  const [row] = await sql.rows<Found>(find, [
    ...[businessId, code, customerId, key],
    ...[now.toISOString(), begins.toISOString(), codeKey],
  ])
  return row ?? { coupon: null, wrong: 0, windowStartMs: 0 }
}

const use: Statement = {
  name: 'coupon_use',
  text: `INSERT INTO coupon_use (business_id, booking_id, coupon_id, customer_id, created_at)
    VALUES ($1::uuid, $2::uuid, $3::uuid, $4::uuid, $5::timestamptz) RETURNING booking_id`,
}

export interface NewUse {
  businessId: string
  bookingId: string
  couponId: string
  customerId: string
  now: Date
}

/** Uses the coupon for a booking; one use too many is refused by coupon_within_uses or coupon_within_uses_of_customer. */
export async function useCoupon(sql: Sql, { businessId, bookingId, couponId, customerId, now }: NewUse): Promise<void> {
  await sql.rows(use, [businessId, bookingId, couponId, customerId, now.toISOString()])
}
