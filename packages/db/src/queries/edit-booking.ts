import type { Sql, Statement } from '../sql.ts'
import { type BookingStep, recorded, recording } from './booking-step.ts'

const resize: Statement = {
  name: 'resize_appointment',
  text: `WITH resized AS (UPDATE appointment a SET ends_at = $3::timestamptz WHERE a.business_id = $1::uuid AND a.id = $2::uuid AND a.taken = $5::int
      AND NOT EXISTS (SELECT FROM hold h WHERE h.business_id = a.business_id AND h.appointment_id = a.id AND h.expires_at > $6::timestamptz) RETURNING a.id),
    claimed AS (UPDATE claim SET busy_until = $4::timestamptz
      WHERE business_id = $1::uuid AND kind = 'APPOINTMENT' AND owner_id = (SELECT id FROM resized))
    SELECT id FROM resized`,
}

export interface Resized {
  businessId: string
  appointmentId: string
  endsAt: Date
  busyUntil: Date
  /** Of the one booking that stands in it. */
  persons: number
  now: Date
}

/** Ends the appointment at another time, if nobody else stands in it or is about to; the exclusion constraint has the last word (BOK-3). */
export async function resizeAppointment(sql: Sql, a: Resized): Promise<boolean> {
  const times = [a.endsAt, a.busyUntil].map((each) => each.toISOString())
  const rows = await sql.rows(resize, [a.businessId, a.appointmentId, ...times, a.persons, a.now.toISOString()])
  return rows.length > 0
}

const edit: Statement = {
  name: 'edit_booking',
  text: `WITH target AS (UPDATE booking SET persons = $14::int, note = $15::text, snapshot = $16::jsonb, least_fee_minor = greatest(least_fee_minor, $17::int),
        revision = revision + 1, updated_at = $12::timestamptz
      WHERE business_id = $1::uuid AND id = $2::uuid AND revision = $3::int RETURNING id, revision, customer_id, snapshot ->> 'currency' AS currency),
    ${recording},
    posted AS (INSERT INTO ledger_line (id, business_id, customer_id, booking_id, kind, amount_minor, currency, label, actor_kind, actor_id, created_at)
      SELECT uuidv7(), $1::uuid, t.customer_id, t.id, l.kind, l.minor, t.currency, $21::text, $6::actor_kind, $7::uuid, $12::timestamptz
      FROM target t, (VALUES ('CHARGE'::ledger_kind, $18::int), ('DISCOUNT', $19::int), ('TAX', $20::int)) AS l(kind, minor) WHERE l.minor <> 0)
    SELECT revision::int FROM target`,
}

export interface Edited {
  persons: number
  note: string | null
  snapshot: object
  leastFeeMinor: number
  /** What is added to the ledger, in minor units; negative lowers what is owed. */
  chargeMinor: number
  discountMinor: number
  taxMinor: number
  label: string
}

/** Writes persons, note and price of a booking, with history, audit, the difference in the ledger and the old reminders gone; null when its revision has changed. */
export async function editBooking(sql: Sql, step: BookingStep & Edited): Promise<number | null> {
  const [row] = await sql.rows<{ revision: number }>(edit, [
    ...recorded(step),
    ...[step.persons, step.note, JSON.stringify(step.snapshot), step.leastFeeMinor],
    ...[step.chargeMinor, step.discountMinor, step.taxMinor, step.label],
  ])
  return row?.revision ?? null
}
