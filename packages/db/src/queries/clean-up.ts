import type { Sql, Statement } from '../sql.ts'

const batch = 5000

const sweeps: Statement[] = [
  {
    name: 'forget_idempotency_keys',
    text: `DELETE FROM idempotency_key WHERE ctid = ANY(ARRAY(SELECT ctid FROM idempotency_key
      WHERE created_at < $1::timestamptz - interval '7 days' LIMIT $2::int)) RETURNING 1 AS gone`,
  },
  {
    name: 'forget_rate_limits',
    text: `DELETE FROM rate_limit WHERE ctid = ANY(ARRAY(SELECT ctid FROM rate_limit
      WHERE window_start < $1::timestamptz - interval '1 day' LIMIT $2::int)) RETURNING 1 AS gone`,
  },
  {
    name: 'forget_expired_claims',
    text: `DELETE FROM claim WHERE ctid = ANY(ARRAY(SELECT ctid FROM claim
      WHERE expires_at < $1::timestamptz - interval '1 hour' LIMIT $2::int)) RETURNING 1 AS gone`,
  },
  {
    name: 'forget_holds',
    text: `WITH gone AS (DELETE FROM hold WHERE id = ANY(ARRAY(SELECT id FROM hold WHERE expires_at < $1::timestamptz - interval '1 hour' LIMIT $2::int))
        RETURNING id, appointment_id),
      emptied AS (DELETE FROM appointment a WHERE a.taken = 0 AND a.id IN (SELECT appointment_id FROM gone)
        AND NOT EXISTS (SELECT FROM booking b WHERE b.business_id = a.business_id AND b.appointment_id = a.id)
        AND NOT EXISTS (SELECT FROM claim c WHERE c.business_id = a.business_id AND c.owner_id = a.id)
        AND NOT EXISTS (SELECT FROM hold h WHERE h.business_id = a.business_id AND h.appointment_id = a.id AND h.id NOT IN (SELECT id FROM gone)))
      SELECT 1 AS gone FROM gone`,
  },
  {
    name: 'forget_booking_passes',
    text: `DELETE FROM booking_pass WHERE id = ANY(ARRAY(SELECT id FROM booking_pass
      WHERE expires_at < $1::timestamptz LIMIT $2::int)) RETURNING 1 AS gone`,
  },
  {
    name: 'forget_access_links',
    text: `DELETE FROM access_link WHERE id = ANY(ARRAY(SELECT id FROM access_link
      WHERE expires_at < $1::timestamptz - interval '60 days' LIMIT $2::int)) RETURNING 1 AS gone`,
  },
  {
    name: 'forget_access_requests',
    text: `DELETE FROM access_request WHERE id = ANY(ARRAY(SELECT r.id FROM access_request r
      WHERE r.created_at < $1::timestamptz - interval '60 days'
        AND NOT EXISTS (SELECT FROM access_link l WHERE l.business_id = r.business_id AND l.request_id = r.id) LIMIT $2::int)) RETURNING 1 AS gone`,
  },
  {
    name: 'forget_stripe_events',
    text: `DELETE FROM stripe_event WHERE id = ANY(ARRAY(SELECT id FROM stripe_event
      WHERE received_at < $1::timestamptz - interval '60 days' LIMIT $2::int)) RETURNING 1 AS gone`,
  },
  {
    name: 'forget_staff_tokens',
    text: `DELETE FROM staff_token WHERE id = ANY(ARRAY(SELECT id FROM staff_token
      WHERE expires_at < $1::timestamptz - interval '60 days' LIMIT $2::int)) RETURNING 1 AS gone`,
  },
  {
    name: 'forget_staff_resets',
    text: `DELETE FROM staff_reset_request WHERE id = ANY(ARRAY(SELECT id FROM staff_reset_request
      WHERE created_at < $1::timestamptz - interval '60 days' LIMIT $2::int)) RETURNING 1 AS gone`,
  },
]

/** Deletes what only ever mattered for a while, a batch at a time, and nothing that a row which stays refers to; tells how many rows went. */
export async function deleteExpired(sql: Sql, now: Date): Promise<number> {
  let gone = 0
  for (const statement of sweeps) {
    for (let found = batch; found === batch; gone += found)
      found = (await sql.rows(statement, [now.toISOString(), batch])).length
  }
  return gone
}
