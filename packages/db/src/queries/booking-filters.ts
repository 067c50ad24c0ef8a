import type { Sql, Statement } from '../sql.ts'

const find: Statement = {
  name: 'booking_filters',
  text: `WITH booked AS (SELECT DISTINCT a.service_id, a.provider_id FROM booking b
      JOIN appointment a ON a.business_id = b.business_id AND a.id = b.appointment_id WHERE b.business_id = $1::uuid AND b.customer_id = $2::uuid AND a.event_id IS NULL)
    SELECT (SELECT coalesce(jsonb_agg(jsonb_build_object('id', s.id, 'name', s.name) ORDER BY s.position, s.id), '[]') FROM service s
        WHERE s.business_id = $1::uuid AND s.id IN (SELECT service_id FROM booked)) AS services,
      (SELECT coalesce(jsonb_agg(jsonb_build_object('id', p.id, 'name', p.name) ORDER BY p.position, p.id), '[]') FROM provider p
        WHERE p.business_id = $1::uuid AND p.id IN (SELECT provider_id FROM booked)) AS providers`,
}

export interface CustomersFilters {
  services: { id: string; name: Record<string, string> }[]
  providers: { id: string; name: string }[]
}

export async function findCustomersFilters(
  sql: Sql,
  businessId: string,
  customerId: string,
): Promise<CustomersFilters> {
  const [row] = await sql.rows<CustomersFilters>(find, [businessId, customerId])
  return row ?? { services: [], providers: [] }
}
