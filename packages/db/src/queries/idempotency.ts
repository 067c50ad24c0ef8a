import type { Sql, Statement } from '../sql.ts'

interface Key {
  businessId: string
  actor: string
  key: string
}

const claim: Statement = {
  name: 'idempotency_claim',
  text: `INSERT INTO idempotency_key (business_id, actor, key, content_hash, result, created_at)
    VALUES ($1::uuid, $2::text, $3::uuid, decode($4::text, 'hex'), 'null'::jsonb, $5::timestamptz)
    ON CONFLICT DO NOTHING RETURNING true AS claimed`,
}

const earlier: Statement = {
  name: 'idempotency_earlier',
  text: `SELECT result, content_hash = decode($4::text, 'hex') AS "sameContent" FROM idempotency_key
    WHERE business_id = $1::uuid AND actor = $2::text AND key = $3::uuid`,
}

/** Takes the key for this transaction, or waits for and returns what its first holder left. */
export async function claimKey(
  sql: Sql,
  { businessId, actor, key, contentHash, now }: Key & { contentHash: Uint8Array; now: Date },
): Promise<{ result: unknown; sameContent: boolean } | null> {
  const hex = Buffer.from(contentHash).toString('hex')
  const [claimed] = await sql.rows(claim, [businessId, actor, key, hex, now.toISOString()])
  if (claimed) return null
  const [found] = await sql.rows<{ result: unknown; sameContent: boolean }>(earlier, [businessId, actor, key, hex])
  if (!found) throw new Error('idempotency key neither claimed nor found')
  return found
}

const keep: Statement = {
  name: 'idempotency_keep',
  text: `UPDATE idempotency_key SET result = $4::jsonb WHERE business_id = $1::uuid AND actor = $2::text AND key = $3::uuid RETURNING 1 AS kept`,
}

export async function keepResult(sql: Sql, { businessId, actor, key }: Key, result: unknown): Promise<void> {
  await sql.rows(keep, [businessId, actor, key, JSON.stringify(result)])
}
