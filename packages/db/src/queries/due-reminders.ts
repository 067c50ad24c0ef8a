import type { Sql, Statement } from '../sql.ts'

export interface DueReminder {
  businessId: string
  bookingId: string
  revision: number
  offsetMinutes: number
  startsAt: Date
}

const take: Statement = {
  name: 'take_due_reminders',
  text: `WITH due AS MATERIALIZED (SELECT id FROM planned_message WHERE kind = 'reminder' AND due_at <= $1::timestamptz
      ORDER BY due_at, id LIMIT $2::int FOR UPDATE SKIP LOCKED),
    taken AS (DELETE FROM planned_message p USING due WHERE p.id = due.id
      RETURNING p.business_id, p.booking_id, p.revision, p.offset_minutes, p.due_at, p.id)
    SELECT t.business_id::text AS "businessId", t.booking_id::text AS "bookingId", t.revision::int AS revision,
      t.offset_minutes::int AS "offsetMinutes", b.starts_at AS "startsAt"
    FROM taken t JOIN booking b ON b.business_id = t.business_id AND b.id = t.booking_id ORDER BY t.due_at, t.id`,
}

/** Takes due reminders of all businesses out of the plan, oldest first; rows that another worker is taking are left to it. */
export async function takeDueReminders(sql: Sql, now: Date, limit: number): Promise<DueReminder[]> {
  return sql.rows<DueReminder>(take, [now.toISOString(), limit])
}
