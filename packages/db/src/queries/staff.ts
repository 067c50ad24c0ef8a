import { v7 } from 'uuid'
import type { Sql, Statement } from '../sql.ts'

/** Statements on people who may work at several businesses, for the transactions of one business. */

const findOrCreate: Statement = {
  name: 'staff_find_or_create',
  text: `INSERT INTO staff_member (id, email, name, locale, created_at) VALUES ($1::uuid, $2::citext, $3::text, $4::text, $5::timestamptz)
    ON CONFLICT (email) DO UPDATE SET email = staff_member.email RETURNING id::text AS id`,
}

/** The person with that address; a known one keeps the own name and language. */
export async function findOrCreateStaff(
  sql: Sql,
  { email, name, locale, now }: { email: string; name: string; locale: string; now: Date },
): Promise<string> {
  const [row] = await sql.rows<{ id: string }>(findOrCreate, [v7(), email, name, locale, now.toISOString()])
  return row!.id
}

const endLogins: Statement = {
  name: 'staff_end_logins_in_business',
  text: `UPDATE staff_login SET ended_at = $3::timestamptz WHERE staff_id = $1::uuid AND business_id = $2::uuid AND ended_at IS NULL RETURNING id::text AS id`,
}

export async function endStaffLoginsIn(
  sql: Sql,
  { staffId, businessId, now }: { staffId: string; businessId: string; now: Date },
) {
  return (await sql.rows(endLogins, [staffId, businessId, now.toISOString()])).length
}

const owners: Statement = {
  name: 'staff_lock_owners',
  text: `SELECT e.staff_id::text AS "staffId" FROM employment e JOIN staff_member s ON s.id = e.staff_id AND s.disabled_at IS NULL
    WHERE e.business_id = $1::uuid AND e.role = 'OWNER' AND e.ended_at IS NULL ORDER BY e.id FOR UPDATE OF e`,
}

/** The owners of a business who can sign in, locked until the transaction ends, so that two of them cannot leave at once. */
export async function lockOwners(sql: Sql, businessId: string): Promise<string[]> {
  return (await sql.rows<{ staffId: string }>(owners, [businessId])).map(({ staffId }) => staffId)
}

const elsewhere: Statement = {
  name: 'staff_works_elsewhere',
  text: `SELECT EXISTS (SELECT FROM employment WHERE staff_id = $1::uuid AND business_id <> $2::uuid AND ended_at IS NULL) AS yes`,
}

export async function worksElsewhere(
  sql: Sql,
  { staffId, businessId }: { staffId: string; businessId: string },
): Promise<boolean> {
  const [row] = await sql.rows<{ yes: boolean }>(elsewhere, [staffId, businessId])
  return row!.yes
}

const clear: Statement = {
  name: 'staff_clear_totp',
  text: `WITH gone AS (DELETE FROM staff_recovery_code WHERE staff_id = $1::uuid)
    UPDATE staff_member SET totp_secret = NULL, totp_enabled_at = NULL, totp_last_step = NULL WHERE id = $1::uuid RETURNING id::text AS id`,
}

/** Takes a person's second factor and recovery codes away. */
export async function clearTotp(sql: Sql, staffId: string): Promise<void> {
  await sql.rows(clear, [staffId])
}

const insertToken: Statement = {
  name: 'staff_insert_token',
  text: `INSERT INTO staff_token (id, staff_id, purpose, secret_hash, created_at, expires_at)
    VALUES ($1::uuid, $2::uuid, $3::staff_token_purpose, decode($4::text, 'hex'), $5::timestamptz, $6::timestamptz) RETURNING id::text AS id`,
}

export interface NewStaffToken {
  staffId: string
  purpose: 'INVITATION' | 'RESET'
  secretHash: Uint8Array
  now: Date
  expiresAt: Date
}

export async function insertStaffToken(sql: Sql, token: NewStaffToken): Promise<string> {
  const hex = Buffer.from(token.secretHash).toString('hex')
  const values = [v7(), token.staffId, token.purpose, hex, token.now.toISOString(), token.expiresAt.toISOString()]
  const [row] = await sql.rows<{ id: string }>(insertToken, values)
  return row!.id
}
