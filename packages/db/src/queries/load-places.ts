import type { Sql, Statement } from '../sql.ts'

export interface Place {
  id: string
  name: Record<string, string>
  address: string
  zone: string
  /** Whether somebody who offers the service has hours there. */
  isUsed: boolean
}

const places: Statement = {
  name: 'places_of_service',
  text: `WITH offering AS (SELECT p.id, p.own_hours FROM provider_service o JOIN provider p ON p.business_id = o.business_id AND p.id = o.provider_id AND p.active
      WHERE o.business_id = $1::uuid AND o.service_id = $2::uuid)
    SELECT l.id, l.name, l.address, l.time_zone AS zone,
      l.id IN (SELECT h.location_id FROM weekly_hours h WHERE h.business_id = $1::uuid
          AND (h.provider_id IN (SELECT id FROM offering WHERE own_hours) OR h.provider_id IS NULL AND EXISTS (SELECT 1 FROM offering WHERE NOT own_hours)))
        OR l.id IN (SELECT x.location_id FROM special_day x WHERE x.business_id = $1::uuid AND x.date >= $3::date - 1
          AND (x.provider_id IS NULL OR x.provider_id IN (SELECT id FROM offering))) AS "isUsed"
    FROM location l WHERE l.business_id = $1::uuid AND l.active ORDER BY l.position, l.id`,
}

/** The business's locations in its order, and which of them a service is offered at. */
export async function loadPlaces(sql: Sql, businessId: string, serviceId: string, now: Date): Promise<Place[]> {
  return sql.rows(places, [businessId, serviceId, now.toISOString()])
}
