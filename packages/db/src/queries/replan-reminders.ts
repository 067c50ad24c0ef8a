import type { Sql, Statement } from '../sql.ts'

const drop: Statement = {
  name: 'reminders_drop_others',
  text: `DELETE FROM planned_message WHERE business_id = $1::uuid AND kind = 'reminder' AND offset_minutes <> ALL($2::int[]) RETURNING 1 AS dropped`,
}

// Ids are otherwise made by the client; here one statement makes as many rows as the business has bookings ahead.
const plan: Statement = {
  name: 'reminders_plan_missing',
  text: `INSERT INTO planned_message (id, business_id, booking_id, revision, kind, offset_minutes, due_at)
    SELECT gen_random_uuid(), b.business_id, b.id, b.revision, 'reminder', o, b.starts_at - make_interval(mins => o)
    FROM booking b CROSS JOIN unnest($2::int[]) o
    WHERE b.business_id = $1::uuid AND b.status = 'APPROVED' AND b.starts_at > $3::timestamptz
      AND b.starts_at - make_interval(mins => o) > $3::timestamptz
    ON CONFLICT (business_id, booking_id, kind, offset_minutes) DO NOTHING RETURNING 1 AS planned`,
}

/** Makes the reminders of all approved bookings ahead follow new offsets; what is already due stays unplanned (MSG-5). */
export async function replanReminders(
  sql: Sql,
  businessId: string,
  offsets: readonly number[],
  now: Date,
): Promise<void> {
  await sql.rows(drop, [businessId, [...offsets]])
  await sql.rows(plan, [businessId, [...offsets], now.toISOString()])
}
