import type { Sql, Statement } from '../sql.ts'

/** Places somebody keeps while booking, with the appointment they stand in. */
export interface HoldRow {
  id: string
  appointmentId: string
  providerId: string
  serviceId: string
  locationId: string
  startsAt: Date
  endsAt: Date
  persons: number
  expiresAt: Date
}

const find: Statement = {
  name: 'hold_find',
  text: `SELECT h.id, a.id AS "appointmentId", a.provider_id AS "providerId", a.service_id AS "serviceId", a.location_id AS "locationId",
      a.starts_at AS "startsAt", a.ends_at AS "endsAt", h.persons, h.expires_at AS "expiresAt"
    FROM hold h JOIN appointment a ON a.business_id = h.business_id AND a.id = h.appointment_id
    WHERE h.business_id = $1::uuid AND h.secret_hash = decode($2::text, 'hex')`,
}

/** The hold of the browser that has the secret, expired or not. */
export async function findHold(sql: Sql, businessId: string, secretHash: Uint8Array): Promise<HoldRow | null> {
  const [row] = await sql.rows<HoldRow>(find, [businessId, Buffer.from(secretHash).toString('hex')])
  return row ?? null
}

const drop: Statement = {
  name: 'hold_drop',
  text: `WITH gone AS (DELETE FROM hold WHERE business_id = $1::uuid AND id = $2::uuid RETURNING appointment_id),
    others AS (SELECT max(h.expires_at) AS until FROM hold h JOIN gone g ON h.appointment_id = g.appointment_id WHERE h.business_id = $1::uuid AND h.id <> $2::uuid),
    freed AS (DELETE FROM claim c USING gone g, others o WHERE c.business_id = $1::uuid AND c.kind = 'HOLD' AND c.owner_id = g.appointment_id AND o.until IS NULL),
    kept AS (UPDATE claim c SET expires_at = o.until FROM gone g, others o WHERE c.business_id = $1::uuid AND c.kind = 'HOLD' AND c.owner_id = g.appointment_id AND o.until IS NOT NULL)
    SELECT appointment_id AS id FROM gone`,
}

const empty: Statement = {
  name: 'hold_drop_empty_appointment',
  text: `DELETE FROM appointment a WHERE a.business_id = $1::uuid AND a.id = $2::uuid AND a.taken = 0
    AND NOT EXISTS (SELECT FROM booking b WHERE b.business_id = a.business_id AND b.appointment_id = a.id)
    AND NOT EXISTS (SELECT FROM hold h WHERE h.business_id = a.business_id AND h.appointment_id = a.id) RETURNING 1 AS gone`,
}

/** Gives the places up; the time is free once nobody holds or has booked it. The provider must be locked. */
export async function dropHold(sql: Sql, businessId: string, holdId: string): Promise<void> {
  const [gone] = await sql.rows<{ id: string }>(drop, [businessId, holdId])
  if (gone) await sql.rows(empty, [businessId, gone.id])
}

const make: Statement = {
  name: 'hold_make',
  text: `WITH claimed AS (INSERT INTO claim (id, business_id, provider_id, kind, owner_id, busy_from, busy_until, expires_at)
      VALUES ($2::uuid, $1::uuid, $4::uuid, 'HOLD', $3::uuid, $9::timestamptz, $10::timestamptz, $15::timestamptz)),
    made AS (INSERT INTO appointment (id, business_id, provider_id, service_id, location_id, starts_at, ends_at, capacity)
      VALUES ($3::uuid, $1::uuid, $4::uuid, $5::uuid, $6::uuid, $7::timestamptz, $8::timestamptz, $11::int))
    INSERT INTO hold (id, business_id, appointment_id, secret_hash, persons, created_at, expires_at)
    VALUES ($12::uuid, $1::uuid, $3::uuid, decode($13::text, 'hex'), $16::int, $14::timestamptz, $15::timestamptz) RETURNING id`,
}

const join: Statement = {
  name: 'hold_join',
  text: `WITH longer AS (UPDATE claim SET expires_at = greatest(expires_at, $7::timestamptz)
      WHERE business_id = $1::uuid AND kind = 'HOLD' AND owner_id = $2::uuid)
    INSERT INTO hold (id, business_id, appointment_id, secret_hash, persons, created_at, expires_at)
    VALUES ($3::uuid, $1::uuid, $2::uuid, decode($4::text, 'hex'), $5::int, $6::timestamptz, $7::timestamptz) RETURNING id`,
}

export interface NewHold {
  holdId: string
  businessId: string
  secretHash: Uint8Array
  persons: number
  now: Date
  expiresAt: Date
}

export interface HeldAppointment {
  claimId: string
  appointmentId: string
  providerId: string
  serviceId: string
  locationId: string
  startsAt: Date
  endsAt: Date
  busyFrom: Date
  busyUntil: Date
  capacity: number
}

/** Keeps the time of a new appointment in which nobody stands yet; what is taken is refused by no_double_booking. */
export async function holdNew(sql: Sql, hold: NewHold, a: HeldAppointment): Promise<void> {
  await sql.rows(make, [
    ...[hold.businessId, a.claimId, a.appointmentId, a.providerId, a.serviceId, a.locationId],
    ...[a.startsAt, a.endsAt, a.busyFrom, a.busyUntil].map((each) => each.toISOString()),
    ...[a.capacity, hold.holdId, Buffer.from(hold.secretHash).toString('hex')],
    ...[hold.now.toISOString(), hold.expiresAt.toISOString(), hold.persons],
  ])
}

/** Keeps places in a group's appointment; whether there are so many was asked under the provider's lock. */
export async function holdPlaces(sql: Sql, hold: NewHold, appointmentId: string): Promise<void> {
  await sql.rows(join, [
    ...[hold.businessId, appointmentId, hold.holdId, Buffer.from(hold.secretHash).toString('hex'), hold.persons],
    ...[hold.now.toISOString(), hold.expiresAt.toISOString()],
  ])
}

const settle: Statement = {
  name: 'hold_settle',
  text: `WITH gone AS (DELETE FROM hold WHERE business_id = $1::uuid AND id = $3::uuid),
    settled AS (UPDATE claim SET kind = 'APPOINTMENT', expires_at = NULL WHERE business_id = $1::uuid AND kind = 'HOLD' AND owner_id = $2::uuid)
    SELECT 1 AS live FROM claim WHERE business_id = $1::uuid AND owner_id = $2::uuid`,
}

/**
 * Turns the claim of an appointment in which only holds stood into an appointment's, because a booking is about to stand in it; the hold named
 * has served its purpose. False when the claim is gone: the time is no longer kept for anybody.
 */
export async function settleClaim(
  sql: Sql,
  { businessId, appointmentId, holdId }: { businessId: string; appointmentId: string; holdId: string | null },
): Promise<boolean> {
  return (await sql.rows(settle, [businessId, appointmentId, holdId])).length > 0
}
