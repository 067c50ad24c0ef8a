import type { Sql, Statement } from '../sql.ts'
import type { Reminder } from './change-booking.ts'

// A guest is the customer of that address, or a new one; nothing of a known customer is read back or changed. When somebody else writes the same new
// address at this moment, no row comes back and the statement is simply run again: then the customer is known.
const insert: Statement = {
  name: 'insert_booking',
  text: `WITH known AS (SELECT id FROM customer WHERE business_id = $1::uuid AND (id = $3::uuid OR ($3::uuid IS NULL AND email = $18::citext))),
    new_number AS (INSERT INTO number_series (business_id, kind, next)
      SELECT $1::uuid, 'customer', coalesce((SELECT max(number) FROM customer WHERE business_id = $1::uuid), 1000) + 2
      WHERE $3::uuid IS NULL AND NOT EXISTS (SELECT FROM known)
      ON CONFLICT (business_id, kind) DO UPDATE SET next = number_series.next + 1 RETURNING next - 1 AS number),
    made AS (INSERT INTO customer (id, business_id, number, given_name, family_name, email, phone, locale, invited_at, created_at, updated_at)
      SELECT $23::uuid, $1::uuid, number, $19::text, $20::text, $18::citext, $21::text, $22::text, $24::timestamptz, $10::timestamptz, $10::timestamptz
      FROM new_number ON CONFLICT (business_id, email) DO NOTHING RETURNING id),
    who AS (SELECT id FROM known UNION ALL SELECT id FROM made),
    numbered AS (INSERT INTO number_series (business_id, kind, next)
      SELECT $1::uuid, 'booking', coalesce((SELECT max(number) FROM booking WHERE business_id = $1::uuid), 5000) + 2 FROM who
      ON CONFLICT (business_id, kind) DO UPDATE SET next = number_series.next + 1 RETURNING next - 1 AS number),
    booked AS (INSERT INTO booking (id, business_id, number, customer_id, appointment_id, status, persons, snapshot, note, guest, flags, pay_by, created_at, updated_at)
      SELECT $2::uuid, $1::uuid, n.number, w.id, $4::uuid, $5::booking_status, $6::int, $7::jsonb, $8::text, $9::jsonb,
        CASE WHEN $25::boolean AND EXISTS (SELECT FROM appointment a, booking o JOIN appointment p ON p.business_id = o.business_id AND p.id = o.appointment_id,
            stretches_of(a) AS wanted, stretches_of(p) AS busy
          WHERE a.business_id = $1::uuid AND a.id = $4::uuid AND o.business_id = $1::uuid AND o.customer_id = w.id AND o.status IN ('PENDING', 'APPROVED')
            AND o.starts_at < a.ends_at AND o.ends_at > a.starts_at AND wanted && busy)
          THEN ARRAY['OVERLAP'] ELSE ARRAY[]::text[] END, $37::timestamptz, $10::timestamptz, $10::timestamptz
      FROM who w CROSS JOIN numbered n RETURNING id, number, customer_id),
    charged AS (INSERT INTO ledger_line (id, business_id, customer_id, booking_id, kind, amount_minor, currency, label, actor_kind, actor_id, created_at)
      SELECT uuidv7(), $1::uuid, b.customer_id, b.id, l.kind::ledger_kind, l.amount, $29::text, $30::text, $13::actor_kind, $14::uuid, $10::timestamptz
      FROM booked b CROSS JOIN (VALUES ('CHARGE', $26::int), ('DISCOUNT', -$27::int), ('TAX', $28::int)) AS l(kind, amount) WHERE l.amount <> 0),
    changed AS (INSERT INTO booking_change (id, business_id, booking_id, kind, actor_kind, actor_id, origin, after, reason, created_at)
      SELECT $11::uuid, $1::uuid, id, 'booked', $13::actor_kind, $14::uuid, $15::text, $16::jsonb, $17::text, $10::timestamptz FROM booked),
    audited AS (INSERT INTO audit_record (id, business_id, action, actor_kind, actor_id, subject_kind, subject_id, origin, detail, created_at)
      SELECT $12::uuid, $1::uuid, 'bookings.booked', $13::actor_kind, $14::uuid, 'booking', id, $15::text, jsonb_build_object('after', $16::jsonb), $10::timestamptz FROM booked
      UNION ALL SELECT uuidv7(), $1::uuid, 'customers.created', $13::actor_kind, $14::uuid, 'customer', id, $15::text, '{}'::jsonb, $10::timestamptz FROM made),
    planned AS (INSERT INTO planned_message (id, business_id, booking_id, revision, kind, offset_minutes, due_at)
      SELECT r.id, $1::uuid, b.id, 1, 'reminder', r.offset_minutes, r.due_at
      FROM booked b CROSS JOIN unnest($31::uuid[], $32::int[], $33::timestamptz[]) AS r(id, offset_minutes, due_at)),
    passed AS (INSERT INTO booking_pass (id, business_id, booking_id, secret_hash, expires_at)
      SELECT $34::uuid, $1::uuid, id, decode($35::text, 'hex'), $36::timestamptz FROM booked WHERE $34::uuid IS NOT NULL)
    SELECT number, customer_id AS "customerId" FROM booked`,
}

export interface NewBooking {
  businessId: string
  bookingId: string
  appointmentId: string
  status: 'PENDING' | 'APPROVED'
  persons: number
  snapshot: object
  note: string | null
  now: Date
  changeId: string
  auditId: string
  actorKind: 'CUSTOMER' | 'STAFF' | 'SYSTEM'
  actorId: string | null
  origin: string
  after: object
  reason: string | null
  /** Whoever is known already; otherwise the guest says. */
  customerId: string | null
  guest: NewGuest | null
  /** Notes for staff that the customer has another booking at that time (BOK-4). */
  flagsOverlap: boolean
  /** Minor units; charge − discount + tax is the total. */
  chargeMinor: number
  discountMinor: number
  taxMinor: number
  currency: string
  label: string
  reminders: Reminder[]
  pass: { id: string; secretHash: Uint8Array; expiresAt: Date } | null
  /** Until when something must be paid, where that is required (BOK-16). */
  payBy: Date | null
}

export interface NewGuest {
  givenName: string
  familyName: string
  email: string
  phone: string | null
  locale: string
  /** Ids are made by the client: the customer's, if the address is new. */
  newCustomerId: string
  invitedAt: Date | null
}

/** Writes a booking into its appointment with everything that belongs to it; null when a guest's new address was taken at this very moment. */
export async function insertBooking(sql: Sql, b: NewBooking): Promise<{ number: number; customerId: string } | null> {
  const { guest, pass, reminders } = b
  const [row] = await sql.rows<{ number: number; customerId: string }>(insert, [
    ...[
      b.businessId,
      b.bookingId,
      b.customerId,
      b.appointmentId,
      b.status,
      b.persons,
      JSON.stringify(b.snapshot),
      b.note,
    ],
    guest && JSON.stringify({ givenName: guest.givenName, familyName: guest.familyName, phone: guest.phone }),
    ...[
      b.now.toISOString(),
      b.changeId,
      b.auditId,
      b.actorKind,
      b.actorId,
      b.origin,
      JSON.stringify(b.after),
      b.reason,
    ],
    ...[guest?.email ?? null, guest?.givenName ?? null, guest?.familyName ?? null, guest?.phone ?? null],
    ...[guest?.locale ?? null, guest?.newCustomerId ?? null, guest?.invitedAt?.toISOString() ?? null, b.flagsOverlap],
    ...[b.chargeMinor, b.discountMinor, b.taxMinor, b.currency, b.label],
    reminders.map(({ id }) => id),
    reminders.map(({ offsetMinutes }) => offsetMinutes),
    reminders.map(({ dueAt }) => dueAt.toISOString()),
    pass?.id ?? null,
    pass && Buffer.from(pass.secretHash).toString('hex'),
    pass?.expiresAt.toISOString() ?? null,
    b.payBy?.toISOString() ?? null,
  ])
  return row ?? null
}

const pass: Statement = {
  name: 'insert_booking_pass',
  text: `INSERT INTO booking_pass (id, business_id, booking_id, secret_hash, expires_at)
    VALUES ($1::uuid, $2::uuid, $3::uuid, decode($4::text, 'hex'), $5::timestamptz) RETURNING id`,
}

export interface NewPass {
  id: string
  businessId: string
  bookingId: string
  secretHash: Uint8Array
  expiresAt: Date
}

/** Another pass for a booking, where the answer that brought the first was lost. */
export async function insertPass(sql: Sql, { id, businessId, bookingId, secretHash, expiresAt }: NewPass) {
  const hash = Buffer.from(secretHash).toString('hex')
  await sql.rows(pass, [id, businessId, bookingId, hash, expiresAt.toISOString()])
}
