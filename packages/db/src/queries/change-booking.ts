import type { Sql, Statement } from '../sql.ts'
import { type BookingStep, recorded, recording } from './booking-step.ts'
import { settleClaim } from './holds.ts'

const lock: Statement = {
  name: 'lock_providers',
  text: `WITH locked AS MATERIALIZED (SELECT id FROM provider WHERE business_id = $1::uuid AND id = ANY($2::uuid[]) ORDER BY id FOR NO KEY UPDATE),
    expired AS (DELETE FROM claim WHERE provider_id IN (SELECT id FROM locked) AND expires_at <= $3::timestamptz)
    SELECT count(*)::int AS locked FROM locked`,
}

/** Takes the calendars of the providers for this transaction, in id order, and clears their expired holds. */
export async function lockProviders(sql: Sql, businessId: string, providerIds: string[], now: Date): Promise<void> {
  await sql.rows(lock, [businessId, [...new Set(providerIds)].sort(), now.toISOString()])
}

const overlaps: Statement = {
  name: 'own_overlaps',
  text: `SELECT 1 AS found FROM booking b JOIN appointment a ON a.business_id = b.business_id AND a.id = b.appointment_id
    WHERE b.business_id = $1::uuid AND b.customer_id = $2::uuid AND b.id IS DISTINCT FROM $3::uuid
      AND b.status IN ('PENDING', 'APPROVED') AND b.starts_at < $5::timestamptz AND b.ends_at > $4::timestamptz
      AND EXISTS (SELECT FROM stretches_of(a) AS busy WHERE busy && tstzrange($4::timestamptz, $5::timestamptz)) LIMIT 1`,
}

/** Whether the customer has another booking at an overlapping time (BOK-4). */
export async function overlapsOwnBooking(
  sql: Sql,
  {
    businessId,
    customerId,
    bookingId,
    startsAt,
    endsAt,
  }: { businessId: string; customerId: string; bookingId: string | null; startsAt: Date; endsAt: Date },
): Promise<boolean> {
  const found = await sql.rows(overlaps, [
    businessId,
    customerId,
    bookingId,
    startsAt.toISOString(),
    endsAt.toISOString(),
  ])
  return found.length > 0
}

const leave: Statement = {
  name: 'leave_appointment',
  text: `DELETE FROM claim c USING appointment a WHERE c.business_id = $1::uuid AND c.kind = 'APPOINTMENT' AND c.owner_id = a.id
    AND a.business_id = $1::uuid AND a.id = $2::uuid AND a.taken <= $3::int RETURNING 1 AS freed`,
}

/** Frees the provider's time when the booking that leaves is the appointment's last. */
export async function freeLastPlace(
  sql: Sql,
  businessId: string,
  appointmentId: string,
  persons: number,
): Promise<void> {
  await sql.rows(leave, [businessId, appointmentId, persons])
}

const find: Statement = {
  name: 'find_joinable_appointment',
  text: `SELECT a.id FROM appointment a
    JOIN claim c ON c.business_id = a.business_id AND c.owner_id = a.id AND c.kind IN ('APPOINTMENT', 'HOLD')
    WHERE a.business_id = $1::uuid AND a.provider_id = $2::uuid AND a.service_id = $3::uuid AND a.starts_at = $4::timestamptz AND a.ends_at = $5::timestamptz
      AND a.taken + $6::int + coalesce((SELECT sum(h.persons) FROM hold h WHERE h.business_id = a.business_id AND h.appointment_id = a.id
        AND h.expires_at > $7::timestamptz), 0) <= a.capacity LIMIT 1`,
}

const make: Statement = {
  name: 'make_appointment',
  text: `WITH claimed AS (INSERT INTO claim (id, business_id, provider_id, kind, owner_id, busy_from, busy_until)
      VALUES ($2::uuid, $1::uuid, $4::uuid, 'APPOINTMENT', $3::uuid, $9::timestamptz, $10::timestamptz))
    INSERT INTO appointment (id, business_id, provider_id, service_id, location_id, starts_at, ends_at, capacity)
    VALUES ($3::uuid, $1::uuid, $4::uuid, $5::uuid, $6::uuid, $7::timestamptz, $8::timestamptz, $11::int) RETURNING id`,
}

export interface NewAppointment {
  businessId: string
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
  persons: number
}

/**
 * The appointment to be in at that time: one with places left of the same service, even if only holds stand in it so far, or a new one with
 * its claim (BOK-10). The provider must be locked.
 */
export async function joinOrMakeAppointment(sql: Sql, a: NewAppointment & { now: Date }): Promise<string> {
  if (a.capacity > 1) {
    const [joinable] = await sql.rows<{ id: string }>(find, [
      ...[a.businessId, a.providerId, a.serviceId, a.startsAt.toISOString(), a.endsAt.toISOString(), a.persons],
      a.now.toISOString(),
    ])
    if (joinable) {
      await settleClaim(sql, { businessId: a.businessId, appointmentId: joinable.id, holdId: null })
      return joinable.id
    }
  }
  return makeAppointment(sql, a)
}

/** A new appointment with its claim; what is taken is refused by no_double_booking. */
export async function makeAppointment(sql: Sql, a: Omit<NewAppointment, 'persons'>): Promise<string> {
  await sql.rows(make, [
    ...[a.businessId, a.claimId, a.appointmentId, a.providerId, a.serviceId, a.locationId],
    ...[a.startsAt, a.endsAt, a.busyFrom, a.busyUntil].map((each) => each.toISOString()),
    a.capacity,
  ])
  return a.appointmentId
}

const move: Statement = {
  name: 'move_booking',
  text: `WITH target AS (UPDATE booking SET appointment_id = $14::uuid, revision = revision + 1, moves = moves + $15::int,
        least_fee_minor = greatest(least_fee_minor, $16::int), updated_at = $12::timestamptz
      WHERE business_id = $1::uuid AND id = $2::uuid AND revision = $3::int RETURNING id, revision),
    ${recording}
    SELECT revision::int FROM target`,
}

const end: Statement = {
  name: 'end_booking',
  text: `WITH target AS (UPDATE booking SET status = $14::booking_status, revision = revision + 1, updated_at = $12::timestamptz,
        canceled_at = CASE WHEN $14::booking_status = 'CANCELED' THEN $12::timestamptz END,
        canceled_by = CASE WHEN $14::booking_status = 'CANCELED' THEN $6::actor_kind END, cancel_reason = $11::text,
        refund_to = coalesce($21::text, refund_to)
      WHERE business_id = $1::uuid AND id = $2::uuid AND revision = $3::int RETURNING id, revision, customer_id, snapshot ->> 'currency' AS currency),
    ${recording},
    reversed AS (INSERT INTO ledger_line (id, business_id, customer_id, booking_id, kind, amount_minor, currency, label, reverses_id, actor_kind, actor_id, created_at)
      SELECT uuidv7(), g.business_id, g.customer_id, g.booking_id, g.kind, -g.amount_minor, g.currency, g.label, g.id, $6::actor_kind, $7::uuid, $12::timestamptz
      FROM ledger_line g JOIN target t ON t.id = g.booking_id WHERE $14::booking_status <> 'COMPLETED' AND g.business_id = $1::uuid
        AND g.kind IN ('CHARGE', 'DISCOUNT', 'TAX') AND g.reverses_id IS NULL),
    posted AS (INSERT INTO ledger_line (id, business_id, customer_id, booking_id, kind, amount_minor, currency, label, actor_kind, actor_id, created_at)
      SELECT uuidv7(), $1::uuid, t.customer_id, t.id, l.kind, l.minor, t.currency, l.label, $6::actor_kind, $7::uuid, $12::timestamptz
      FROM target t, (VALUES ('FEE'::ledger_kind, $15::int, $16::text), ('WAIVER', -$17::int, 'waived')) AS l(kind, minor, label) WHERE l.minor <> 0),
    waived AS (INSERT INTO booking_change (id, business_id, booking_id, kind, actor_kind, actor_id, origin, after, reason, created_at)
      SELECT uuidv7(), $1::uuid, id, 'feeWaived', $6::actor_kind, $7::uuid, $8::text, jsonb_build_object('waivedMinor', $17::int), $18::text, $12::timestamptz
      FROM target WHERE $17::int > 0),
    noticed AS (INSERT INTO planned_message (id, business_id, booking_id, revision, kind, offset_minutes, change_id, due_at)
      SELECT $19::uuid, $1::uuid, id, revision, 'canceled', 0, $4::uuid, $20::timestamptz FROM target WHERE $19::uuid IS NOT NULL)
    SELECT revision::int FROM target`,
}

/** Puts the booking into another appointment, with history, audit and the old reminders gone; null when its revision has changed. */
export async function moveBooking(
  sql: Sql,
  step: BookingStep & { appointmentId: string; countsAsMove: boolean; leastFeeMinor: number },
): Promise<number | null> {
  const [row] = await sql.rows<{ revision: number }>(move, [
    ...recorded(step),
    step.appointmentId,
    step.countsAsMove ? 1 : 0,
    step.leastFeeMinor,
  ])
  return row?.revision ?? null
}

export interface Ending {
  status: 'CANCELED' | 'NO_SHOW' | 'COMPLETED' | 'REJECTED'
  /** What is posted as the fee, and the code of what it is for. */
  fee?: { minor: number; label: string }
  /** How much of the fee the business does without, and why. */
  waived?: { minor: number; reason: string }
  /** When both parties are to be told of a cancellation; not planned without. */
  notice?: { id: string; dueAt: Date }
  /** Where the customer wants the money, where they may choose. */
  refundTo?: 'card' | 'credit'
}

/**
 * Ends the booking in a status, with history and audit; unless it took place its charges are reversed and a fee is posted (PRI-3).
 * Null when its revision has changed.
 */
export async function endBooking(sql: Sql, { status, fee, waived, notice, refundTo, ...step }: BookingStep & Ending) {
  const [row] = await sql.rows<{ revision: number }>(end, [
    ...[...recorded(step), status, fee?.minor ?? 0, fee?.label ?? ''],
    ...[waived?.minor ?? 0, waived?.reason ?? null, notice?.id ?? null, notice?.dueAt.toISOString() ?? null],
    refundTo ?? null,
  ])
  return row?.revision ?? null
}

const plan: Statement = {
  name: 'plan_messages',
  text: `INSERT INTO planned_message (id, business_id, booking_id, revision, kind, offset_minutes, due_at)
    SELECT id, $1::uuid, $2::uuid, $3::int, 'reminder', offset_minutes, due_at
    FROM unnest($4::uuid[], $5::int[], $6::timestamptz[]) AS planned(id, offset_minutes, due_at)
    ON CONFLICT (business_id, booking_id, kind, offset_minutes) DO UPDATE SET due_at = excluded.due_at, revision = excluded.revision RETURNING 1 AS planned`,
}

export interface Reminder {
  id: string
  offsetMinutes: number
  dueAt: Date
}

/** Plans the reminders of a booking's revision (MSG-5). */
export async function planReminders(
  sql: Sql,
  {
    businessId,
    bookingId,
    revision,
    reminders,
  }: { businessId: string; bookingId: string; revision: number; reminders: Reminder[] },
) {
  if (!reminders.length) return
  await sql.rows(plan, [
    ...[businessId, bookingId, revision],
    reminders.map(({ id }) => id),
    reminders.map(({ offsetMinutes }) => offsetMinutes),
    reminders.map(({ dueAt }) => dueAt.toISOString()),
  ])
}
