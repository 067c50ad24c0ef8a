import type { Sql, Statement } from '../sql.ts'

const lock: Statement = {
  name: 'booking_lock_for_money',
  text: `SELECT id FROM booking WHERE business_id = $1::uuid AND id = $2::uuid FOR NO KEY UPDATE`,
}

/** Whoever posts to the ledger of a booking after looking at its balance goes one after the other. */
export async function lockBooking(sql: Sql, businessId: string, bookingId: string): Promise<void> {
  await sql.rows(lock, [businessId, bookingId])
}

const told = (kind: string, action: string, minor: string) => `changed AS (
      INSERT INTO booking_change (id, business_id, booking_id, kind, actor_kind, actor_id, origin, after, reason, created_at)
      SELECT $6::uuid, $1::uuid, booking_id, '${kind}', $3::actor_kind, $4::uuid, $7::text,
        jsonb_build_object('${minor}', abs(amount_minor), 'method', label), $10::text, $5::timestamptz FROM posted),
    audited AS (INSERT INTO audit_record (id, business_id, action, actor_kind, actor_id, subject_kind, subject_id, origin, detail, created_at)
      SELECT $8::uuid, $1::uuid, '${action}', $3::actor_kind, $4::uuid, 'booking', booking_id, $7::text,
        jsonb_build_object('${minor}', abs(amount_minor), 'method', label, 'lineId', id), $5::timestamptz FROM posted)
    SELECT id AS "lineId", abs(amount_minor) AS "amountMinor" FROM posted`

const line = `ledger_line (id, business_id, customer_id, booking_id, kind, amount_minor, currency, label, reverses_id, actor_kind, actor_id, created_at)`

const pay: Statement = {
  name: 'payment_record',
  text: `WITH posted AS (INSERT INTO ${line}
      SELECT $9::uuid, $1::uuid, b.customer_id, b.id, 'PAYMENT', -$11::int, w.currency, $12::text, NULL, $3::actor_kind, $4::uuid, $5::timestamptz
      FROM booking b JOIN business w ON w.id = b.business_id WHERE b.business_id = $1::uuid AND b.id = $2::uuid
      RETURNING id, booking_id, amount_minor, label),
    ${told('paymentRecorded', 'bookings.paymentRecorded', 'paidMinor')}`,
}

const takeBack: Statement = {
  name: 'payment_take_back',
  text: `WITH posted AS (INSERT INTO ${line}
      SELECT $9::uuid, $1::uuid, g.customer_id, g.booking_id, 'PAYMENT', -g.amount_minor, g.currency, g.label, g.id, $3::actor_kind, $4::uuid, $5::timestamptz
      FROM ledger_line g WHERE g.business_id = $1::uuid AND g.booking_id = $2::uuid AND g.id = $11::uuid
        AND g.kind = 'PAYMENT' AND g.amount_minor < 0 AND g.label = ANY($12::text[])
        AND NOT EXISTS (SELECT FROM ledger_line r WHERE r.business_id = g.business_id AND r.booking_id = g.booking_id AND r.reverses_id = g.id)
      RETURNING id, booking_id, amount_minor, label),
    ${told('paymentTakenBack', 'bookings.paymentTakenBack', 'takenBackMinor')}`,
}

interface Posting {
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

export interface Posted {
  lineId: string
  /** What was paid, or taken back, in minor units. */
  amountMinor: number
}

const values = (p: Posting) => [
  ...[p.businessId, p.bookingId, p.actorKind, p.actorId, p.now.toISOString()],
  ...[p.changeId, p.origin, p.auditId, p.lineId, p.reason],
]

/** Posts money that was received outside of Foyer, with history and audit. */
export async function insertPayment(
  sql: Sql,
  { amountMinor, method, ...posting }: Posting & { amountMinor: number; method: string },
): Promise<Posted> {
  const [row] = await sql.rows<Posted>(pay, [...values(posting), amountMinor, method])
  return row!
}

/** Posts the opposite of a payment of one of these methods, once; null where there is none, or it was taken back already. */
export async function reversePayment(
  sql: Sql,
  { paymentId, methods, ...posting }: Posting & { paymentId: string; methods: readonly string[] },
): Promise<Posted | null> {
  const [row] = await sql.rows<Posted>(takeBack, [...values(posting), paymentId, methods])
  return row ?? null
}
