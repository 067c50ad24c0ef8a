import type { Sql, Statement } from '../sql.ts'

/** A customer's way to the page on which a card is added. */
export interface CardSetupRow {
  id: string
  customerId: string
  state: 'OPEN' | 'SAVED' | 'EXPIRED'
  locale: string
  sessionId: string | null
  sessionUrl: string | null
  cardId: string | null
  createdAt: Date
}

const columns = `id::text AS id, customer_id::text AS "customerId", state::text AS state, locale, session_id AS "sessionId", session_url AS "sessionUrl",
  card_id::text AS "cardId", created_at AS "createdAt"`

const make: Statement = {
  name: 'card_setup_make',
  text: `INSERT INTO card_setup (id, business_id, customer_id, locale, created_at) VALUES ($3::uuid, $1::uuid, $2::uuid, $4::text, $5::timestamptz) RETURNING ${columns}`,
}

/** It stands before Stripe is asked for the page. */
export async function makeCardSetup(
  sql: Sql,
  s: { id: string; businessId: string; customerId: string; locale: string; now: Date },
): Promise<void> {
  await sql.rows(make, [s.businessId, s.customerId, s.id, s.locale, s.now.toISOString()])
}

const find: Statement = {
  name: 'card_setup_find',
  text: `SELECT ${columns} FROM card_setup WHERE business_id = $1::uuid AND id = $2::uuid`,
}

export async function findCardSetup(sql: Sql, businessId: string, setupId: string): Promise<CardSetupRow | null> {
  const [row] = await sql.rows<CardSetupRow>(find, [businessId, setupId])
  return row ?? null
}

const keep: Statement = {
  name: 'card_setup_keep_session',
  text: `UPDATE card_setup SET session_id = $3::text, session_url = $4::text WHERE business_id = $1::uuid AND id = $2::uuid RETURNING id`,
}

export async function keepSetupSession(
  sql: Sql,
  { businessId, setupId, id, url }: { businessId: string; setupId: string; id: string; url: string },
): Promise<void> {
  await sql.rows(keep, [businessId, setupId, id, url])
}

const save: Statement = {
  name: 'card_setup_save',
  text: `UPDATE card_setup SET state = 'SAVED', card_id = $3::uuid WHERE business_id = $1::uuid AND id = $2::uuid AND state <> 'SAVED' RETURNING id`,
}

export async function saveCardSetup(
  sql: Sql,
  { businessId, setupId, cardId }: { businessId: string; setupId: string; cardId: string },
): Promise<void> {
  await sql.rows(save, [businessId, setupId, cardId])
}

const expire: Statement = {
  name: 'card_setup_expire',
  text: `UPDATE card_setup SET state = 'EXPIRED' WHERE business_id = $1::uuid AND id = $2::uuid AND state = 'OPEN' RETURNING id`,
}

/** No card came of it, unless one did. */
export async function expireCardSetup(sql: Sql, businessId: string, setupId: string): Promise<void> {
  await sql.rows(expire, [businessId, setupId])
}

const unclear: Statement = {
  name: 'card_setups_unclear',
  text: `UPDATE card_setup SET checked_at = $1::timestamptz WHERE id IN (SELECT id FROM card_setup
      WHERE state = 'OPEN' AND coalesce(checked_at, created_at) <= $2::timestamptz
      ORDER BY coalesce(checked_at, created_at) LIMIT $3::int FOR UPDATE SKIP LOCKED)
    RETURNING business_id::text AS "businessId", id::text AS "setupId"`,
}

/** Takes those of all businesses that nobody has heard or asked of since then; each is somebody's once until as long again has passed. */
export async function takeUnclearSetups(sql: Sql, { now, since, limit }: { now: Date; since: Date; limit: number }) {
  return sql.rows<{ businessId: string; setupId: string }>(unclear, [now.toISOString(), since.toISOString(), limit])
}

const open: Statement = {
  name: 'card_setup_open',
  text: `SELECT ${columns} FROM card_setup s WHERE business_id = $1::uuid AND customer_id = $2::uuid AND state = 'OPEN' AND created_at > $4::timestamptz
    AND (SELECT f.booking_id FROM fee_consent f WHERE f.business_id = s.business_id AND f.setup_id = s.id LIMIT 1) IS NOT DISTINCT FROM $3::uuid
    ORDER BY created_at DESC, id DESC LIMIT 1`,
}

/** The way that was begun since then for fees of that booking, or for none, and has not come to an end. */
export async function findOpenSetup(
  sql: Sql,
  s: { businessId: string; customerId: string; bookingId: string | null; since: Date },
): Promise<CardSetupRow | null> {
  const [row] = await sql.rows<CardSetupRow>(open, [s.businessId, s.customerId, s.bookingId, s.since.toISOString()])
  return row ?? null
}
