import { v7 as uuidv7 } from 'uuid'
import type { Sql, Statement } from '../sql.ts'

export interface Sending {
  /** One per message and recipient; its hash is the Message-ID. */
  key: string
  businessId: string | null
  kind: string
  audience: string
  bookingId: string | null
  now: Date
}

const claim: Statement = {
  name: 'claim_sending',
  text: `INSERT INTO sent_message AS m (id, business_id, key, kind, audience, booking_id, state, started_at)
    VALUES ($1::uuid, $2::uuid, $3::text, $4::text, $5::text, $6::uuid, 'SENDING', $7::timestamptz)
    ON CONFLICT (key) DO UPDATE SET started_at = excluded.started_at
      WHERE m.state = 'SENDING' AND abs(extract(epoch FROM excluded.started_at - m.started_at)) >= $8::float8
    RETURNING m.id::text AS id`,
}

const read: Statement = {
  name: 'read_sending',
  text: 'SELECT state::text AS state FROM sent_message WHERE key = $1::text',
}

/** Whose turn it is: mine under that id, or somebody did it or is at it. A claim older than the patience belongs to a process that died. */
export async function claimSending(
  sql: Sql,
  sending: Sending,
  patienceSeconds: number,
): Promise<{ id: string } | 'sent' | 'busy'> {
  const { businessId, key, kind, audience, bookingId, now } = sending
  const [mine] = await sql.rows<{ id: string }>(claim, [
    uuidv7(),
    businessId,
    key,
    kind,
    audience,
    bookingId,
    now.toISOString(),
    patienceSeconds,
  ])
  if (mine) return mine
  const [other] = await sql.rows<{ state: string }>(read, [key])
  return other?.state === 'SENT' ? 'sent' : 'busy'
}

const keep: Statement = {
  name: 'keep_sent',
  text: `UPDATE sent_message SET state = 'SENT', customer_id = $2::uuid, sent_at = $3::timestamptz WHERE id = $1::uuid RETURNING 1 AS kept`,
}

/** Records that the mail server took the message. */
export async function keepSent(
  sql: Sql,
  { id, customerId, sentAt }: { id: string; customerId: string | null; sentAt: Date },
): Promise<void> {
  await sql.rows(keep, [id, customerId, sentAt.toISOString()])
}

const release: Statement = {
  name: 'release_sending',
  text: `DELETE FROM sent_message WHERE id = $1::uuid AND state = 'SENDING' AND started_at = $2::timestamptz RETURNING 1 AS released`,
}

/** Gives a claim back: nothing was sent. */
export async function releaseSending(sql: Sql, { id, startedAt }: { id: string; startedAt: Date }): Promise<void> {
  await sql.rows(release, [id, startedAt.toISOString()])
}
