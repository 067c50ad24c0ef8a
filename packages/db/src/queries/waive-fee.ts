import type { Sql, Statement } from '../sql.ts'

const due: Statement = {
  name: 'fee_not_waived',
  text: `WITH locked AS MATERIALIZED (SELECT id FROM booking WHERE business_id = $1::uuid AND id = $2::uuid AND status IN ('CANCELED', 'NO_SHOW') FOR NO KEY UPDATE)
    SELECT id FROM locked`,
}

const waive: Statement = {
  name: 'waive_fee',
  text: `WITH target AS (SELECT b.id, b.customer_id, g.currency, sum(g.amount_minor)::int AS fee FROM booking b
      JOIN ledger_line g ON g.business_id = b.business_id AND g.booking_id = b.id AND g.kind IN ('FEE', 'WAIVER')
      WHERE b.business_id = $1::uuid AND b.id = $2::uuid GROUP BY b.id, b.customer_id, g.currency HAVING sum(g.amount_minor) > 0),
    posted AS (INSERT INTO ledger_line (id, business_id, customer_id, booking_id, kind, amount_minor, currency, label, actor_kind, actor_id, created_at)
      SELECT uuidv7(), $1::uuid, customer_id, id, 'WAIVER', -fee, currency, 'waived', $3::actor_kind, $4::uuid, $5::timestamptz FROM target),
    changed AS (INSERT INTO booking_change (id, business_id, booking_id, kind, actor_kind, actor_id, origin, after, reason, created_at)
      SELECT $6::uuid, $1::uuid, id, 'feeWaived', $3::actor_kind, $4::uuid, $7::text, jsonb_build_object('waivedMinor', fee), $8::text, $5::timestamptz FROM target),
    audited AS (INSERT INTO audit_record (id, business_id, action, actor_kind, actor_id, subject_kind, subject_id, origin, detail, created_at)
      SELECT $9::uuid, $1::uuid, 'bookings.feeWaived', $3::actor_kind, $4::uuid, 'booking', id, $7::text, jsonb_build_object('waivedMinor', fee), $5::timestamptz FROM target)
    SELECT fee FROM target`,
}

export interface FeeWaiver {
  businessId: string
  bookingId: string
  actorKind: 'CUSTOMER' | 'STAFF' | 'SYSTEM'
  actorId: string | null
  now: Date
  changeId: string
  auditId: string
  origin: string
  reason: string
}

/** Waives what is left of the fee of an ended booking, with history and audit; returns how much, null when there is none. */
export async function waiveFeeOf(sql: Sql, w: FeeWaiver): Promise<number | null> {
  await sql.rows(due, [w.businessId, w.bookingId])
  const [row] = await sql.rows<{ fee: number }>(waive, [
    ...[w.businessId, w.bookingId, w.actorKind, w.actorId, w.now.toISOString()],
    ...[w.changeId, w.origin, w.reason, w.auditId],
  ])
  return row?.fee ?? null
}
