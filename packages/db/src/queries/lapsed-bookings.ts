import type { Sql, Statement } from '../sql.ts'

/** A booking whose time to be answered or paid has passed. */
export interface LapsedBooking {
  businessId: string
  bookingId: string
  revision: number
  status: 'PENDING' | 'APPROVED'
  providerId: string
  appointmentId: string
}

const select = `SELECT b.business_id::text AS "businessId", b.id::text AS "bookingId", b.revision::int AS revision, b.status::text AS status,
      a.provider_id::text AS "providerId", a.id::text AS "appointmentId"
    FROM booking b JOIN appointment a ON a.business_id = b.business_id AND a.id = b.appointment_id`

const unanswered: Statement = {
  name: 'bookings_unanswered',
  text: `${select} WHERE b.status = 'PENDING' AND b.starts_at <= $1::timestamptz ORDER BY b.starts_at, b.id LIMIT $2::int`,
}

/** Bookings of all businesses that still wait for approval though they should have begun, oldest first. */
export async function findUnanswered(sql: Sql, now: Date, limit: number): Promise<LapsedBooking[]> {
  return sql.rows<LapsedBooking>(unanswered, [now.toISOString(), limit])
}

const nothingPaid = `NOT EXISTS (SELECT FROM ledger_line g WHERE g.business_id = b.business_id AND g.booking_id = b.id AND g.kind IN ('PAYMENT', 'CREDIT'))`

const unpaid: Statement = {
  name: 'bookings_unpaid',
  text: `${select} WHERE b.pay_by <= $1::timestamptz AND b.status IN ('PENDING', 'APPROVED') AND ${nothingPaid}
    ORDER BY b.pay_by, b.id LIMIT $2::int`,
}

/** Bookings of all businesses of which something had to be paid by now, and nothing was. */
export async function findUnpaid(sql: Sql, now: Date, limit: number): Promise<LapsedBooking[]> {
  return sql.rows<LapsedBooking>(unpaid, [now.toISOString(), limit])
}

const stillUnpaid: Statement = {
  name: 'booking_still_unpaid',
  text: `SELECT b.id FROM booking b WHERE b.business_id = $1::uuid AND b.id = $2::uuid AND b.pay_by IS NOT NULL AND ${nothingPaid}`,
}

/** Whether nothing was paid in the meantime. The booking must be locked. */
export async function isStillUnpaid(sql: Sql, { businessId, bookingId }: LapsedBooking): Promise<boolean> {
  return (await sql.rows(stillUnpaid, [businessId, bookingId])).length > 0
}
