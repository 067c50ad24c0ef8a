import type { Sql, Statement } from '../sql.ts'

const complete: Statement = {
  name: 'complete_ended_bookings',
  text: `WITH ended AS MATERIALIZED (SELECT b.id, b.business_id FROM booking b
      LEFT JOIN setting s ON s.business_id = b.business_id AND s.section = 'lifecycle'
      WHERE b.status = 'APPROVED' AND b.ends_at <= $1::timestamptz
        AND b.ends_at + make_interval(mins => coalesce((s.value ->> 'completeAfterMinutes')::int, $2::int)) <= $1::timestamptz
      ORDER BY b.ends_at, b.id LIMIT $3::int FOR UPDATE OF b SKIP LOCKED),
    target AS (UPDATE booking b SET status = 'COMPLETED', revision = b.revision + 1, updated_at = $1::timestamptz FROM ended e
      WHERE b.business_id = e.business_id AND b.id = e.id AND b.status = 'APPROVED' RETURNING b.id, b.business_id),
    changed AS (INSERT INTO booking_change (id, business_id, booking_id, kind, actor_kind, origin, before, after, created_at)
      SELECT uuidv7(), business_id, id, 'completed', 'SYSTEM', 'worker', '{"status":"APPROVED"}', '{"status":"COMPLETED"}', $1::timestamptz FROM target),
    audited AS (INSERT INTO audit_record (id, business_id, action, actor_kind, subject_kind, subject_id, origin, detail, created_at)
      SELECT uuidv7(), business_id, 'bookings.completed', 'SYSTEM', 'booking', id, 'worker',
        '{"before":{"status":"APPROVED"},"after":{"status":"COMPLETED"}}', $1::timestamptz FROM target),
    unplanned AS (DELETE FROM planned_message p USING target t WHERE p.business_id = t.business_id AND p.booking_id = t.id)
    SELECT count(*)::int AS completed FROM target`,
}

/** Completes approved bookings of all businesses whose end, plus the business's delay, has passed, with history and audit; tells how many. */
export async function completeEndedBookings(
  sql: Sql,
  { now, defaultDelayMinutes, limit }: { now: Date; defaultDelayMinutes: number; limit: number },
) {
  const [row] = await sql.rows<{ completed: number }>(complete, [now.toISOString(), defaultDelayMinutes, limit])
  return row?.completed ?? 0
}
