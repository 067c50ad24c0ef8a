import type { Sql, Statement } from '../sql.ts'
import { ledgerSums } from './ledger-sums.ts'

const sums: Statement = {
  name: 'bookings_sums',
  text: `SELECT coalesce(sum(m.charged), 0)::int AS "chargedMinor", coalesce(sum(m.paid - m.refunded), 0)::int AS "paidMinor",
      coalesce(sum(greatest(m.charged - m.paid + m.refunded, 0)), 0)::int AS "owedMinor"
    FROM booking b JOIN appointment a ON a.business_id = b.business_id AND a.id = b.appointment_id
    ${ledgerSums}
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
