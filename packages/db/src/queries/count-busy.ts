import type { Sql, Statement } from '../sql.ts'

const busy: Statement = {
  name: 'count_busy',
  text: `SELECT c.provider_id AS "providerId", sum(extract(epoch FROM least(c.busy_until, $4::timestamptz) - greatest(c.busy_from, $3::timestamptz)) / 60)::int AS minutes
    FROM claim c WHERE c.business_id = $1::uuid AND c.provider_id = ANY($2::uuid[])
      AND tstzrange(c.busy_from, c.busy_until) && tstzrange($3::timestamptz, $4::timestamptz) AND (c.expires_at IS NULL OR c.expires_at > $5::timestamptz)
    GROUP BY c.provider_id`,
}

export interface BusyRange {
  businessId: string
  providerIds: string[]
  from: Date
  until: Date
  now: Date
}

/** Minutes that are taken of each provider's time in the range; who is missing has none. */
export async function countBusy(
  sql: Sql,
  { businessId, providerIds, from, until, now }: BusyRange,
): Promise<Map<string, number>> {
  const rows = await sql.rows<{ providerId: string; minutes: number }>(busy, [
    ...[businessId, providerIds],
    ...[from, until, now].map((each) => each.toISOString()),
  ])
  return new Map(rows.map(({ providerId, minutes }) => [providerId, minutes]))
}
