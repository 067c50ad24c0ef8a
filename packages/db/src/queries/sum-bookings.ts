import type { Sql, Statement } from '../sql.ts'

const sums: Statement = {
  name: 'bookings_sums',
  text: `SELECT coalesce(sum(m.charged), 0)::int AS "chargedMinor", coalesce(sum(m.paid), 0)::int AS "paidMinor",
      coalesce(sum(greatest(m.charged - m.paid, 0)), 0)::int AS "owedMinor"
    FROM booking b JOIN appointment a ON a.business_id = b.business_id AND a.id = b.appointment_id
    CROSS JOIN LATERAL (
      SELECT coalesce(sum(amount_minor) FILTER (WHERE kind NOT IN ('PAYMENT', 'REFUND', 'CREDIT')), 0) AS charged,
        coalesce(-sum(amount_minor) FILTER (WHERE kind IN ('PAYMENT', 'REFUND', 'CREDIT')), 0) AS paid
      FROM ledger_line g WHERE g.business_id = b.business_id AND g.booking_id = b.id) m
    WHERE b.business_id = $1::uuid AND b.starts_at >= $2::timestamptz AND b.starts_at < $3::timestamptz
      AND ($4::uuid IS NULL OR a.provider_id = $4::uuid)`,
}

/** Sums of ledger lines in minor units. */
export interface BookingSums {
  chargedMinor: number
  /** What was paid and not given back. */
  paidMinor: number
  /** What is still owed, booking by booking; what was paid too much for one does not pay for another. */
  owedMinor: number
}

interface SumBookings {
  businessId: string
  from: string
  until: string
  providerId: string | null
}

/** What the bookings that start between two moments come to. */
export async function sumBookings(sql: Sql, { businessId, from, until, providerId }: SumBookings) {
  const [row] = await sql.rows<BookingSums>(sums, [businessId, from, until, providerId])
  return row!
}
