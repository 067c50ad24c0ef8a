import type { Sql, Statement } from '../sql.ts'

const busy: Statement = {
  name: 'count_busy',
  text: `SELECT d.provider_id AS "providerId", (sum(extract(epoch FROM least(c.busy_until, d.until) - greatest(c.busy_from, d.since))) / 60)::float8 AS minutes
    FROM (SELECT DISTINCT s.provider_id, s.date::timestamp AT TIME ZONE l.time_zone AS since, (s.date + 1)::timestamp AT TIME ZONE l.time_zone AS until
      FROM unnest($2::uuid[], $3::uuid[], $4::date[]) AS s(provider_id, location_id, date)
      JOIN location l ON l.business_id = $1::uuid AND l.id = s.location_id) d
    JOIN claim c ON c.business_id = $1::uuid AND c.provider_id = d.provider_id AND tstzrange(c.busy_from, c.busy_until) && tstzrange(d.since, d.until)
      AND (c.expires_at IS NULL OR c.expires_at > $5::timestamptz) AND c.owner_id IS DISTINCT FROM $6::uuid
    GROUP BY d.provider_id`,
}

export interface BusyDays {
  businessId: string
  /** Local calendar dates at the place. */
  days: readonly { providerId: string; locationId: string; date: string }[]
  now: Date
  /** Its claim makes nobody busy. */
  exceptAppointmentId: string | null
}

/** Minutes that are taken of each provider's local day; who is missing has none. */
export async function countBusy(
  sql: Sql,
  { businessId, days, now, exceptAppointmentId }: BusyDays,
): Promise<Map<string, number>> {
  const rows = await sql.rows<{ providerId: string; minutes: number }>(busy, [
    businessId,
    days.map(({ providerId }) => providerId),
    days.map(({ locationId }) => locationId),
    days.map(({ date }) => date),
    ...[now.toISOString(), exceptAppointmentId],
  ])
  return new Map(rows.map(({ providerId, minutes }) => [providerId, minutes]))
}
