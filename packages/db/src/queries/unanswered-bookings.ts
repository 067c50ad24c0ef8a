import type { Sql, Statement } from '../sql.ts'

export interface UnansweredBooking {
  businessId: string
  bookingId: string
  revision: number
  providerId: string
  appointmentId: string
}

const find: Statement = {
  name: 'unanswered_bookings',
  text: `SELECT b.business_id::text AS "businessId", b.id::text AS "bookingId", b.revision::int AS revision,
      a.provider_id::text AS "providerId", a.id::text AS "appointmentId"
    FROM booking b JOIN appointment a ON a.business_id = b.business_id AND a.id = b.appointment_id
    WHERE b.status = 'PENDING' AND b.starts_at <= $1::timestamptz ORDER BY b.starts_at, b.id LIMIT $2::int`,
}

/** Bookings of all businesses that still wait for approval though they should have begun, oldest first. */
export async function findUnanswered(sql: Sql, now: Date, limit: number): Promise<UnansweredBooking[]> {
  return sql.rows<UnansweredBooking>(find, [now.toISOString(), limit])
}
