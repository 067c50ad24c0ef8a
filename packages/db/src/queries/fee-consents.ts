import type { Sql, Statement } from '../sql.ts'

/** What the customer agreed to for a booking, and the card it counts for as long as that is kept. */
export interface ConsentRow {
  id: string
  text: string
  locale: string
  /** The highest fee that was agreed to. */
  mostMinor: number
  createdAt: Date
  /** Null where the card was removed, or has not been added yet. */
  card: { id: string; brand: string; last4: string } | null
}

const find: Statement = {
  name: 'fee_consent_find',
  text: `SELECT f.id::text AS id, f.text, f.locale, f.most_minor::int AS "mostMinor", f.created_at AS "createdAt",
      CASE WHEN c.id IS NOT NULL THEN json_build_object('id', c.id, 'brand', c.brand, 'last4', c.last4) END AS card
    FROM fee_consent f LEFT JOIN card_setup s ON s.business_id = f.business_id AND s.id = f.setup_id
      LEFT JOIN saved_card c ON c.business_id = f.business_id AND c.customer_id = f.customer_id AND c.id = coalesce(f.card_id, s.card_id) AND c.removed_at IS NULL
    WHERE f.business_id = $1::uuid AND f.booking_id = $2::uuid AND (f.card_id IS NOT NULL OR s.card_id IS NOT NULL)
    ORDER BY f.created_at DESC, f.id DESC LIMIT 1`,
}

/** The latest of a booking that names a card. */
export async function findConsent(sql: Sql, businessId: string, bookingId: string): Promise<ConsentRow | null> {
  const [row] = await sql.rows<ConsentRow>(find, [businessId, bookingId])
  return row ?? null
}

const add: Statement = {
  name: 'fee_consent_add',
  text: `INSERT INTO fee_consent (id, business_id, customer_id, booking_id, card_id, setup_id, text, text_hash, locale, ip, most_minor, created_at)
    VALUES ($2::uuid, $1::uuid, $3::uuid, $4::uuid, $5::uuid, $6::uuid, $7::text, sha256(convert_to($7::text, 'UTF8')), $8::text, $9::text, $11::int, $10::timestamptz) RETURNING id`,
}

export interface NewConsent {
  id: string
  businessId: string
  customerId: string
  bookingId: string
  /** One of the two. */
  cardId: string | null
  setupId: string | null
  text: string
  locale: string
  ip: string
  mostMinor: number
  now: Date
}

export async function addConsent(sql: Sql, c: NewConsent): Promise<void> {
  await sql.rows(add, [
    ...[c.businessId, c.id, c.customerId, c.bookingId, c.cardId, c.setupId, c.text, c.locale, c.ip],
    ...[c.now.toISOString(), c.mostMinor],
  ])
}

const reliedOn: Statement = {
  name: 'cards_relied_on',
  text: `SELECT DISTINCT ON (cardId) cardId AS "cardId", booking_id::text AS "bookingId", number, starts_at AS "startsAt" FROM (
      SELECT DISTINCT ON (f.booking_id) coalesce(f.card_id, s.card_id)::text AS cardId, b.id AS booking_id, b.number, b.starts_at, b.status,
        (SELECT coalesce(sum(g.amount_minor), 0) FROM ledger_line g WHERE g.business_id = b.business_id AND g.booking_id = b.id) AS balance
      FROM fee_consent f JOIN booking b ON b.business_id = f.business_id AND b.id = f.booking_id
        LEFT JOIN card_setup s ON s.business_id = f.business_id AND s.id = f.setup_id
      WHERE f.business_id = $1::uuid AND f.customer_id = $2::uuid AND (f.card_id IS NOT NULL OR s.card_id IS NOT NULL)
      ORDER BY f.booking_id, f.created_at DESC, f.id DESC) latest
    WHERE status IN ('PENDING', 'APPROVED') OR (status IN ('CANCELED', 'NO_SHOW') AND balance > 0) ORDER BY cardId, starts_at`,
}

export interface ReliedOn {
  cardId: string
  bookingId: string
  number: number
  startsAt: Date
}

/** Which cards of a customer stand for fees of a booking that is still to come, or of which one is owed; the first booking of each. */
export async function findReliedOn(sql: Sql, businessId: string, customerId: string): Promise<ReliedOn[]> {
  return sql.rows<ReliedOn>(reliedOn, [businessId, customerId])
}

const fee: Statement = {
  name: 'fee_left',
  text: `SELECT coalesce(sum(amount_minor), 0)::int AS "feeMinor" FROM ledger_line
    WHERE business_id = $1::uuid AND booking_id = $2::uuid AND kind IN ('FEE', 'WAIVER')`,
}

/** What is left of a booking's fee after waivers, in minor units. */
export async function sumFee(sql: Sql, businessId: string, bookingId: string): Promise<number> {
  const [row] = await sql.rows<{ feeMinor: number }>(fee, [businessId, bookingId])
  return row?.feeMinor ?? 0
}

const charged: Statement = {
  name: 'fee_charged',
  text: `SELECT coalesce(sum(amount_minor), 0)::int AS "chargedMinor" FROM payment
    WHERE business_id = $1::uuid AND booking_id = $2::uuid AND way = 'fee' AND state IN ('OPEN', 'PAID')`,
}

/** What was charged, or is being charged, to a card for a booking's fee so far, in minor units. */
export async function sumCharged(sql: Sql, businessId: string, bookingId: string): Promise<number> {
  const [row] = await sql.rows<{ chargedMinor: number }>(charged, [businessId, bookingId])
  return row?.chargedMinor ?? 0
}

const ask: Statement = {
  name: 'fee_charge_record',
  text: `WITH changed AS (INSERT INTO booking_change (id, business_id, booking_id, kind, actor_kind, actor_id, origin, after, reason, created_at)
      VALUES ($3::uuid, $1::uuid, $2::uuid, 'feeCharged', 'STAFF', $5::uuid, 'admin', jsonb_build_object('keptMinor', $6::int), $7::text, $8::timestamptz))
    INSERT INTO audit_record (id, business_id, action, actor_kind, actor_id, subject_kind, subject_id, origin, detail, created_at)
    VALUES ($4::uuid, $1::uuid, 'bookings.feeCharged', 'STAFF', $5::uuid, 'booking', $2::uuid, 'admin',
      jsonb_build_object('amountMinor', $6::int, 'paymentId', $9::uuid, 'consentId', $10::uuid), $8::timestamptz) RETURNING id`,
}

export interface AskedFee {
  businessId: string
  bookingId: string
  changeId: string
  auditId: string
  staffId: string
  amountMinor: number
  reason: string
  paymentId: string
  consentId: string
  now: Date
}

/** That staff asked a card for a fee, why, and by which consent, in history and audit; whether it was paid is told by its payment (BOK-14, ADM-5). */
export async function recordAskedFee(sql: Sql, a: AskedFee): Promise<void> {
  await sql.rows(ask, [
    ...[a.businessId, a.bookingId, a.changeId, a.auditId, a.staffId, a.amountMinor, a.reason],
    ...[a.now.toISOString(), a.paymentId, a.consentId],
  ])
}
