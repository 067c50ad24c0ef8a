import type { Sql, Statement } from '../sql.ts'

export interface DueMessage {
  businessId: string
  bookingId: string
  revision: number
  kind: 'reminder' | 'canceled'
  offsetMinutes: number
  /** The change that a notice tells of. */
  changeId: string | null
  startsAt: Date
}

const take: Statement = {
  name: 'take_due_messages',
  text: `WITH due AS MATERIALIZED (SELECT id FROM planned_message WHERE due_at <= $1::timestamptz
      ORDER BY due_at, id LIMIT $2::int FOR UPDATE SKIP LOCKED),
    taken AS (DELETE FROM planned_message p USING due WHERE p.id = due.id
      RETURNING p.business_id, p.booking_id, p.revision, p.kind, p.offset_minutes, p.change_id, p.due_at, p.id)
    SELECT t.business_id::text AS "businessId", t.booking_id::text AS "bookingId", t.revision::int AS revision, t.kind::text AS kind,
      t.offset_minutes::int AS "offsetMinutes", t.change_id::text AS "changeId", b.starts_at AS "startsAt"
    FROM taken t JOIN booking b ON b.business_id = t.business_id AND b.id = t.booking_id ORDER BY t.due_at, t.id`,
}

/** Takes due messages of all businesses out of the plan, oldest first; rows that another worker is taking are left to it. */
export async function takeDueMessages(sql: Sql, now: Date, limit: number): Promise<DueMessage[]> {
  return sql.rows<DueMessage>(take, [now.toISOString(), limit])
}
