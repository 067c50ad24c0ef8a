import type { Sql, Statement } from '../sql.ts'

/** Who posts to the ledger of a booking, and under which ids the change is told. */
export interface Posting {
  businessId: string
  bookingId: string
  actorKind: 'CUSTOMER' | 'STAFF' | 'SYSTEM'
  actorId: string | null
  now: Date
  changeId: string
  origin: string
  auditId: string
  lineId: string
  reason: string | null
}

const lock: Statement = {
  name: 'booking_lock_for_ledger',
  text: `SELECT id FROM booking WHERE business_id = $1::uuid AND id = $2::uuid FOR NO KEY UPDATE`,
}

/** Whoever posts to the ledger of a booking after looking at it goes one after the other. */
export async function lockBooking(sql: Sql, { businessId, bookingId }: Pick<Posting, 'businessId' | 'bookingId'>) {
  await sql.rows(lock, [businessId, bookingId])
}

interface Line {
  /** Customer, booking, kind, amount, currency, label and reversed line of the new line, and where they come from. */
  select: string
  kind: string
  /** What history and audit say of the line that was `posted`. */
  detail: string
  /** What the audit says besides. */
  auditDetail?: string
}

/**
 * Posts one line, if what it selects is there, with history and audit in the same statement. $1 to $10 are those of `postingValues`; what a
 * statement needs besides follows.
 */
export const postingText = ({ select, kind, detail, auditDetail = '' }: Line) => `WITH posted AS (
    INSERT INTO ledger_line (id, business_id, actor_kind, actor_id, created_at, customer_id, booking_id, kind, amount_minor, currency, label, reverses_id)
    SELECT $9::uuid, $1::uuid, $3::actor_kind, $4::uuid, $5::timestamptz, ${select} RETURNING id, booking_id, amount_minor, label, reverses_id),
  changed AS (INSERT INTO booking_change (id, business_id, booking_id, kind, actor_kind, actor_id, origin, after, reason, created_at)
    SELECT $6::uuid, $1::uuid, booking_id, '${kind}', $3::actor_kind, $4::uuid, $7::text, jsonb_build_object(${detail}), $10::text, $5::timestamptz FROM posted),
  audited AS (INSERT INTO audit_record (id, business_id, action, actor_kind, actor_id, subject_kind, subject_id, origin, detail, created_at)
    SELECT $8::uuid, $1::uuid, 'bookings.${kind}', $3::actor_kind, $4::uuid, 'booking', booking_id, $7::text, jsonb_build_object(${detail}${auditDetail && `, ${auditDetail}`}), $5::timestamptz FROM posted)
  SELECT abs(amount_minor) AS "amountMinor" FROM posted`

export const postingValues = (p: Posting) => [
  ...[p.businessId, p.bookingId, p.actorKind, p.actorId, p.now.toISOString()],
  ...[p.changeId, p.origin, p.auditId, p.lineId, p.reason],
]

/** Runs such a statement: the amount of the line in minor units, null where there was nothing to post. */
export async function post(sql: Sql, statement: Statement, values: unknown[]): Promise<number | null> {
  const [row] = await sql.rows<{ amountMinor: number }>(statement, values)
  return row?.amountMinor ?? null
}
