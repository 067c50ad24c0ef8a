import type { Sql, Statement } from '../sql.ts'

const joinable: Statement = {
  name: 'joinable_appointments',
  text: `SELECT a.id, a.provider_id AS "providerId", a.starts_at AS "startsAt", a.location_id AS "locationId", l.time_zone AS zone,
      a.capacity - others.persons AS left
    FROM unnest($2::uuid[], $3::int[]) AS sought(provider_id, minutes)
    JOIN appointment a ON a.business_id = $1::uuid AND a.provider_id = sought.provider_id AND a.service_id = $4::uuid
      AND a.starts_at >= $5::timestamptz - interval '2 days' AND a.starts_at < $6::timestamptz + interval '3 days'
      AND a.ends_at = a.starts_at + make_interval(mins => sought.minutes)
    JOIN claim c ON c.business_id = a.business_id AND c.owner_id = a.id AND c.kind IN ('APPOINTMENT', 'HOLD')
      AND (c.expires_at IS NULL OR c.expires_at > $7::timestamptz)
    JOIN location l ON l.business_id = a.business_id AND l.id = a.location_id AND l.active
    CROSS JOIN LATERAL (SELECT a.taken - CASE WHEN a.id = $9::uuid THEN $10::int ELSE 0 END + coalesce(sum(h.persons), 0)::int AS persons
      FROM hold h WHERE h.business_id = a.business_id AND h.appointment_id = a.id AND h.expires_at > $7::timestamptz) others
    WHERE others.persons + $8::int <= a.capacity AND (others.persons > 0 OR a.id IS DISTINCT FROM $9::uuid)`,
}

export interface JoinableRange {
  businessId: string
  serviceId: string
  providers: { id: string; durationMinutes: number }[]
  from: string
  until: string
  now: Date
  persons: number
  except: OwnPlace | null
}

/** Places somebody has already, in a booking that moves or a hold of their own: they do not count against them. */
export interface OwnPlace {
  appointmentId: string
  persons: number
}

export interface Joinable {
  id: string
  providerId: string
  startsAt: Date
  locationId: string
  zone: string
  /** Places that nobody else has booked or holds. */
  left: number
}

/** Appointments of a service around those days that have places left for so many persons (BOK-10); one in which nobody else stands is none of them. */
export async function findJoinable(sql: Sql, range: JoinableRange): Promise<Joinable[]> {
  const { businessId, serviceId, providers, from, until, now, persons, except } = range
  return sql.rows(joinable, [
    ...[businessId, providers.map(({ id }) => id), providers.map(({ durationMinutes }) => durationMinutes), serviceId],
    ...[from, until, now.toISOString(), persons, except?.appointmentId ?? null, except?.persons ?? 0],
  ])
}
