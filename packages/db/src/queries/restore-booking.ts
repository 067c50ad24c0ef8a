import type { Sql, Statement } from '../sql.ts'
import { type BookingStep, recorded, recording } from './booking-step.ts'

/** A cancellation of which nobody has been told yet. */
export interface UntoldCancel {
  changeId: string
  dueAt: Date
  canceledBy: 'CUSTOMER' | 'STAFF' | 'SYSTEM'
  /** What the booking was before. */
  status: 'PENDING' | 'APPROVED'
}

const found = `p.change_id AS "changeId", p.due_at AS "dueAt", b.canceled_by::text AS "canceledBy", c.before ->> 'status' AS status`
const where = `p.business_id = $1::uuid AND p.booking_id = $2::uuid AND p.kind = 'canceled' AND b.business_id = p.business_id AND b.id = p.booking_id
    AND b.status = 'CANCELED' AND c.business_id = p.business_id AND c.id = p.change_id`

const find: Statement = {
  name: 'find_untold_cancel',
  text: `SELECT ${found} FROM planned_message p, booking b, booking_change c WHERE ${where}`,
}

/** The cancellation that may still be taken back, if there is one (BOK-9). */
export async function findUntoldCancel(sql: Sql, businessId: string, bookingId: string): Promise<UntoldCancel | null> {
  const [row] = await sql.rows<UntoldCancel>(find, [businessId, bookingId])
  return row ?? null
}

const take: Statement = {
  name: 'take_untold_cancel',
  text: `DELETE FROM planned_message p USING booking b, booking_change c WHERE ${where} RETURNING ${found}`,
}

/** The same, with its notice taken out of the plan: whoever gets it, sender or restorer, the other finds nothing. */
export async function takeUntoldCancel(sql: Sql, businessId: string, bookingId: string): Promise<UntoldCancel | null> {
  const [row] = await sql.rows<UntoldCancel>(take, [businessId, bookingId])
  return row ?? null
}

// What a cancellation posted: reversals of first lines, fee and waiver, as far as nothing has reversed them yet.
const restore: Statement = {
  name: 'restore_booking',
  text: `WITH target AS (UPDATE booking SET status = $14::booking_status, appointment_id = $15::uuid, revision = revision + 1, updated_at = $12::timestamptz,
        canceled_at = NULL, canceled_by = NULL, cancel_reason = NULL
      WHERE business_id = $1::uuid AND id = $2::uuid AND revision = $3::int AND status = 'CANCELED' RETURNING id, revision),
    ${recording},
    undone AS (INSERT INTO ledger_line (id, business_id, customer_id, booking_id, kind, amount_minor, currency, label, reverses_id, actor_kind, actor_id, created_at)
      SELECT uuidv7(), g.business_id, g.customer_id, g.booking_id, g.kind, -g.amount_minor, g.currency, g.label, g.id, $6::actor_kind, $7::uuid, $12::timestamptz
      FROM target t JOIN ledger_line g ON g.business_id = $1::uuid AND g.booking_id = t.id
        LEFT JOIN ledger_line o ON o.business_id = g.business_id AND o.id = g.reverses_id
      WHERE CASE WHEN g.kind IN ('FEE', 'WAIVER') THEN o.id IS NULL ELSE g.kind IN ('CHARGE', 'DISCOUNT', 'TAX') AND o.id IS NOT NULL AND o.reverses_id IS NULL END
        AND NOT EXISTS (SELECT FROM ledger_line r WHERE r.business_id = g.business_id AND r.booking_id = g.booking_id AND r.reverses_id = g.id))
    SELECT revision::int FROM target`,
}

/** Puts a cancelled booking back into an appointment, with history, audit and all that cancelling posted reversed; null when its revision has changed. */
export async function restoreBooking(
  sql: Sql,
  { status, appointmentId, ...step }: BookingStep & { status: 'PENDING' | 'APPROVED'; appointmentId: string },
): Promise<number | null> {
  const [row] = await sql.rows<{ revision: number }>(restore, [...recorded(step), status, appointmentId])
  return row?.revision ?? null
}
