import type { Sql, Statement } from '../sql.ts'
import { type Posting, post, postingText, postingValues } from './post-to-ledger.ts'

/** Money on its way back; the amount in minor units. */
export interface RefundRow {
  id: string
  bookingId: string
  paymentId: string
  intentId: string | null
  destination: 'card' | 'credit'
  state: 'PLANNED' | 'DONE' | 'FAILED'
  amountMinor: number
  currency: string
  stripeId: string | null
  cardBrand: string | null
  cardLast4: string | null
}

const columns = `r.id::text AS id, r.booking_id::text AS "bookingId", r.payment_id::text AS "paymentId", p.intent_id AS "intentId",
  r.destination, r.state::text AS state, r.amount_minor::int AS "amountMinor", p.currency, r.stripe_id AS "stripeId",
  p.card_brand AS "cardBrand", p.card_last4 AS "cardLast4"`
const tables = `FROM refund r JOIN payment p ON p.business_id = r.business_id AND p.id = r.payment_id`

const refundable: Statement = {
  name: 'payments_refundable',
  text: `SELECT p.id::text AS "paymentId", p.method, (p.amount_minor - coalesce((SELECT sum(r.amount_minor) FROM refund r
      WHERE r.business_id = p.business_id AND r.payment_id = p.id), 0))::int AS "leftMinor",
      coalesce((SELECT sum(r.amount_minor) FROM refund r WHERE r.business_id = p.business_id AND r.payment_id = p.id AND r.state <> 'DONE'), 0)::int AS "triedMinor",
      coalesce((SELECT sum(r.amount_minor) FROM refund r WHERE r.business_id = p.business_id AND r.payment_id = p.id AND r.state = 'PLANNED'), 0)::int AS "sentMinor"
    FROM payment p WHERE p.business_id = $1::uuid AND p.booking_id = $2::uuid AND p.state = 'PAID' ORDER BY p.paid_at DESC, p.id DESC`,
}

export interface Refundable {
  paymentId: string
  method: 'card' | 'credit'
  /** Of which nobody has tried to give it back. */
  leftMinor: number
  /** On its way, or refused: that is for staff to give back, and is not tried again. */
  triedMinor: number
  /** What of it is on its way. */
  sentMinor: number
}

/** The online payments of a booking, latest first, with what may still go back of each by itself. The booking must be locked. */
export async function findRefundable(sql: Sql, businessId: string, bookingId: string): Promise<Refundable[]> {
  return sql.rows<Refundable>(refundable, [businessId, bookingId])
}

const byHand: Statement = {
  name: 'money_by_hand_sums',
  text: `SELECT coalesce(-sum(g.amount_minor) FILTER (WHERE g.kind = 'PAYMENT'), 0)::int AS "receivedMinor",
      coalesce(sum(g.amount_minor) FILTER (WHERE g.kind = 'REFUND'), 0)::int AS "returnedMinor"
    FROM ledger_line g WHERE g.business_id = $1::uuid AND g.booking_id = $2::uuid AND g.kind IN ('PAYMENT', 'REFUND')
      AND NOT EXISTS (SELECT FROM payment p WHERE p.business_id = g.business_id AND p.id = coalesce(g.reverses_id, g.id))
      AND NOT EXISTS (SELECT FROM refund r WHERE r.business_id = g.business_id AND r.id = coalesce(g.reverses_id, g.id))`,
}

/** What staff recorded of a booking as received and given back, in minor units. */
export async function sumByHand(sql: Sql, businessId: string, bookingId: string) {
  const [row] = await sql.rows<{ receivedMinor: number; returnedMinor: number }>(byHand, [businessId, bookingId])
  return row!
}

const plan: Statement = {
  name: 'refund_plan',
  text: `INSERT INTO refund (id, business_id, payment_id, booking_id, state, amount_minor, stripe_id, created_at, destination)
    SELECT $3::uuid, $1::uuid, p.id, p.booking_id, 'PLANNED', $4::int, $5::text, $6::timestamptz, $7::text FROM payment p
    WHERE p.business_id = $1::uuid AND p.id = $2::uuid RETURNING id`,
}

export interface NewRefund {
  businessId: string
  paymentId: string
  refundId: string
  amountMinor: number
  /** Of one that was made at Stripe itself. */
  stripeId?: string | null
  destination: 'card' | 'credit'
  now: Date
}

export async function planRefund(sql: Sql, r: NewRefund): Promise<void> {
  const { businessId, paymentId, refundId, amountMinor, stripeId = null, destination, now } = r
  await sql.rows(plan, [businessId, paymentId, refundId, amountMinor, stripeId, now.toISOString(), destination])
}

const planned: Statement = {
  name: 'refunds_planned',
  text: `SELECT ${columns} ${tables} WHERE r.business_id = $1::uuid AND r.booking_id = $2::uuid AND r.state = 'PLANNED' AND r.destination = 'card' ORDER BY r.id`,
}

/** What is still to be sent to Stripe for a booking. */
export async function findPlannedRefunds(sql: Sql, businessId: string, bookingId: string): Promise<RefundRow[]> {
  return sql.rows<RefundRow>(planned, [businessId, bookingId])
}

const one: Statement = {
  name: 'refund_find',
  text: `SELECT ${columns} ${tables} WHERE r.business_id = $1::uuid AND (r.id = $2::uuid OR r.stripe_id = $3::text)`,
}

/** The refund by our id or Stripe's. */
export async function findRefund(
  sql: Sql,
  {
    businessId,
    refundId = null,
    stripeId = null,
  }: { businessId: string; refundId?: string | null; stripeId?: string | null },
): Promise<RefundRow | null> {
  const [row] = await sql.rows<RefundRow>(one, [businessId, refundId, stripeId])
  return row ?? null
}

const move: Statement = {
  name: 'refund_move',
  text: `UPDATE refund SET state = $3::refund_state, stripe_id = coalesce($4::text, stripe_id), done_at = CASE WHEN $3::refund_state = 'DONE' THEN $5::timestamptz ELSE done_at END
    WHERE business_id = $1::uuid AND id = $2::uuid AND state <> $3::refund_state AND state <> 'FAILED' RETURNING id`,
}

const postRefund: Statement = {
  name: 'refund_post',
  text: postingText({
    select: `p.customer_id, r.booking_id, 'REFUND', r.amount_minor, p.currency, r.destination, NULL
      FROM refund r JOIN payment p ON p.business_id = r.business_id AND p.id = r.payment_id
      WHERE r.business_id = $1::uuid AND r.booking_id = $2::uuid AND r.id = $9::uuid`,
    kind: 'refunded',
    detail: `'refundedMinor', abs(amount_minor), 'method', label`,
    auditDetail: `'refundId', id`,
  }),
}

/** The money has gone back and is in the ledger, once: false where it was before. The line has the refund's id. */
export async function settleRefunded(
  sql: Sql,
  { stripeId, ...posting }: Posting & { stripeId: string | null },
): Promise<boolean> {
  const { businessId, lineId, now } = posting
  const moved = await sql.rows(move, [businessId, lineId, 'DONE', stripeId, now.toISOString()])
  if (!moved.length) return false
  await post(sql, postRefund, postingValues(posting))
  return true
}

const takeBack: Statement = {
  name: 'refund_take_back',
  text: postingText({
    select: `g.customer_id, g.booking_id, 'REFUND', -g.amount_minor, g.currency, g.label, g.id FROM ledger_line g
      WHERE g.business_id = $1::uuid AND g.booking_id = $2::uuid AND g.id = $11::uuid`,
    kind: 'refundFailed',
    detail: `'refundedMinor', abs(amount_minor), 'method', label`,
    auditDetail: `'refundId', reverses_id`,
  }),
}

/** The bank or Stripe did not take it: what was posted is taken back, once. */
export async function settleFailedRefund(
  sql: Sql,
  { refundId, ...posting }: Posting & { refundId: string },
): Promise<boolean> {
  const { businessId, now } = posting
  const moved = await sql.rows(move, [businessId, refundId, 'FAILED', null, now.toISOString()])
  if (!moved.length) return false
  await post(sql, takeBack, [...postingValues(posting), refundId])
  return true
}

const owed: Statement = {
  name: 'refunds_owed',
  text: `WITH due AS MATERIALIZED (SELECT p.id FROM payment p WHERE p.to_settle AND NOT EXISTS (SELECT FROM planned_message n
        WHERE n.business_id = p.business_id AND n.booking_id = p.booking_id AND n.kind = 'canceled')
      ORDER BY p.id LIMIT $1::int FOR UPDATE SKIP LOCKED),
    looked AS (UPDATE payment p SET to_settle = false FROM due WHERE p.id = due.id RETURNING p.business_id, p.booking_id)
    SELECT b.business_id::text AS "businessId", b.booking_id::text AS "bookingId",
      (SELECT coalesce(sum(g.amount_minor), 0) < 0 FROM ledger_line g WHERE g.business_id = b.business_id AND g.booking_id = b.booking_id) AS "isOwed"
    FROM (SELECT DISTINCT business_id, booking_id FROM looked) b`,
}

/**
 * Looks at bookings of all businesses that were paid online and posted to since, each once: whether the business owes something. Those whose
 * cancellation may still be taken back are left until then (BOK-9).
 */
export async function takeToSettle(sql: Sql, limit: number) {
  return sql.rows<{ businessId: string; bookingId: string; isOwed: boolean }>(owed, [limit])
}
