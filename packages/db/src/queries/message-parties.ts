import type { Sql, Statement } from '../sql.ts'

/** Who is told about a booking; addresses are missing where people have none. */
export interface MessageParties {
  customerId: string
  givenName: string
  familyName: string
  customerEmail: string | null
  customerLocale: string
  customerZone: string | null
  providerName: string
  providerEmail: string | null
  providerLocale: string
  /** Whether the provider signs in to the admin app. */
  providerIsStaff: boolean
}

const find: Statement = {
  name: 'message_parties',
  text: `SELECT c.id::text AS "customerId", c.given_name AS "givenName", c.family_name AS "familyName", c.email::text AS "customerEmail",
      c.locale AS "customerLocale", c.time_zone AS "customerZone", p.name AS "providerName", p.email::text AS "providerEmail", p.locale AS "providerLocale",
      p.staff_id IS NOT NULL AS "providerIsStaff"
    FROM booking b
    JOIN appointment a ON a.business_id = b.business_id AND a.id = b.appointment_id
    JOIN provider p ON p.business_id = b.business_id AND p.id = a.provider_id
    JOIN customer c ON c.business_id = b.business_id AND c.id = b.customer_id
    WHERE b.business_id = $1::uuid AND b.id = $2::uuid`,
}

export async function findMessageParties(
  sql: Sql,
  businessId: string,
  bookingId: string,
): Promise<MessageParties | null> {
  const [row] = await sql.rows<MessageParties>(find, [businessId, bookingId])
  return row ?? null
}
