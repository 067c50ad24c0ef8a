import type { Sql, Statement } from '../sql.ts'

const claimed: Statement = {
  name: 'claim_within',
  text: `SELECT 1 AS found FROM claim WHERE business_id = $1::uuid AND provider_id = $2::uuid
    AND tstzrange(busy_from, busy_until) && tstzrange($3::timestamptz, $4::timestamptz) AND (expires_at IS NULL OR expires_at > $5::timestamptz) LIMIT 1`,
}

interface Stretch {
  businessId: string
  providerId: string
  busyFrom: Date
  busyUntil: Date
  now: Date
}

/** Whether anything of the provider's time in that stretch is taken or held. */
export async function hasClaim(
  sql: Sql,
  { businessId, providerId, busyFrom, busyUntil, now }: Stretch,
): Promise<boolean> {
  const found = await sql.rows(claimed, [
    businessId,
    providerId,
    ...[busyFrom, busyUntil, now].map((each) => each.toISOString()),
  ])
  return found.length > 0
}
