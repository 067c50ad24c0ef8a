import type { Sql, Statement } from '../sql.ts'

/** A card that Stripe keeps for a customer; the month of expiry is 1 to 12. */
export interface CardRow {
  id: string
  customerId: string
  /** Stripe's name for it; never leaves the server. */
  methodId: string
  brand: string
  last4: string
  expMonth: number
  expYear: number
  isDefault: boolean
  createdAt: Date
}

export interface CardFacts {
  methodId: string
  fingerprint: string
  brand: string
  last4: string
  expMonth: number
  expYear: number
}

const columns = `id::text AS id, customer_id::text AS "customerId", method_id AS "methodId", brand, last4, exp_month AS "expMonth", exp_year AS "expYear",
  is_default AS "isDefault", created_at AS "createdAt"`

const ofCustomer: Statement = {
  name: 'cards_of_customer',
  text: `SELECT ${columns} FROM saved_card WHERE business_id = $1::uuid AND customer_id = $2::uuid AND removed_at IS NULL
    ORDER BY is_default DESC, created_at DESC, id DESC`,
}

/** The cards of a customer that have not been removed, the default one first. */
export async function listCards(sql: Sql, businessId: string, customerId: string): Promise<CardRow[]> {
  return sql.rows<CardRow>(ofCustomer, [businessId, customerId])
}

const one: Statement = {
  name: 'card_find',
  text: `SELECT ${columns} FROM saved_card WHERE business_id = $1::uuid AND customer_id = $2::uuid AND id = $3::uuid AND removed_at IS NULL`,
}

/** A card of this customer that has not been removed; anybody else's is null. */
export async function findCard(
  sql: Sql,
  { businessId, customerId, cardId }: { businessId: string; customerId: string; cardId: string },
): Promise<CardRow | null> {
  const [row] = await sql.rows<CardRow>(one, [businessId, customerId, cardId])
  return row ?? null
}

const again: Statement = {
  name: 'card_added_again',
  text: `UPDATE saved_card c SET method_id = $3::text, exp_month = $5::int, exp_year = $6::int
    FROM (SELECT id, method_id FROM saved_card WHERE business_id = $1::uuid AND customer_id = $2::uuid AND fingerprint = $4::text AND removed_at IS NULL) o
    WHERE c.business_id = $1::uuid AND c.id = o.id RETURNING c.id::text AS id, o.method_id AS "earlierMethodId"`,
}

const make: Statement = {
  name: 'card_make',
  text: `INSERT INTO saved_card (id, business_id, customer_id, method_id, fingerprint, brand, last4, exp_month, exp_year, is_default, created_at)
    SELECT $3::uuid, $1::uuid, $2::uuid, $4::text, $5::text, $6::text, $7::text, $8::int, $9::int,
      NOT EXISTS (SELECT FROM saved_card WHERE business_id = $1::uuid AND customer_id = $2::uuid AND is_default), $10::timestamptz
    ON CONFLICT (method_id) DO NOTHING RETURNING id::text AS id`,
}

export interface NewCard extends CardFacts {
  id: string
  businessId: string
  customerId: string
  now: Date
}

/**
 * Keeps a card; the first is the default. One that the customer has already stays the same card, under Stripe's new name for it: the
 * earlier name is given back, and is to be forgotten at Stripe. The customer must be locked.
 */
export async function keepCard(sql: Sql, c: NewCard): Promise<{ id: string; earlierMethodId: string | null } | null> {
  const [known] = await sql.rows<{ id: string; earlierMethodId: string }>(again, [
    ...[c.businessId, c.customerId, c.methodId, c.fingerprint, c.expMonth, c.expYear],
  ])
  if (known) return { ...known, earlierMethodId: known.earlierMethodId === c.methodId ? null : known.earlierMethodId }
  const [made] = await sql.rows<{ id: string }>(make, [
    ...[c.businessId, c.customerId, c.id, c.methodId, c.fingerprint, c.brand, c.last4, c.expMonth, c.expYear],
    c.now.toISOString(),
  ])
  return made ? { id: made.id, earlierMethodId: null } : null
}

const takeDefault: Statement = {
  name: 'card_take_default',
  text: `UPDATE saved_card SET is_default = false WHERE business_id = $1::uuid AND customer_id = $2::uuid AND is_default AND id <> $3::uuid RETURNING id`,
}

const giveDefault: Statement = {
  name: 'card_give_default',
  text: `UPDATE saved_card SET is_default = true WHERE business_id = $1::uuid AND customer_id = $2::uuid AND id = $3::uuid AND removed_at IS NULL RETURNING id`,
}

interface Named {
  businessId: string
  customerId: string
  cardId: string
}

/** False where there is no such card. The customer must be locked. */
export async function setDefaultCard(sql: Sql, { businessId, customerId, cardId }: Named): Promise<boolean> {
  await sql.rows(takeDefault, [businessId, customerId, cardId])
  return (await sql.rows(giveDefault, [businessId, customerId, cardId])).length > 0
}

const remove: Statement = {
  name: 'card_remove',
  text: `UPDATE saved_card SET removed_at = $4::timestamptz, is_default = false
    WHERE business_id = $1::uuid AND customer_id = $2::uuid AND id = $3::uuid AND removed_at IS NULL RETURNING method_id AS "methodId"`,
}

const newest: Statement = {
  name: 'card_newest_default',
  text: `UPDATE saved_card SET is_default = true WHERE business_id = $1::uuid AND id = (SELECT id FROM saved_card
      WHERE business_id = $1::uuid AND customer_id = $2::uuid AND removed_at IS NULL ORDER BY created_at DESC, id DESC LIMIT 1)
    AND NOT EXISTS (SELECT FROM saved_card WHERE business_id = $1::uuid AND customer_id = $2::uuid AND is_default) RETURNING id`,
}

/** Stripe's name of the card that is no longer kept, null where it was not; the newest of the others becomes the default. The customer must be locked. */
export async function removeCard(
  sql: Sql,
  { businessId, customerId, cardId, now }: Named & { now: Date },
): Promise<string | null> {
  const [removed] = await sql.rows<{ methodId: string }>(remove, [businessId, customerId, cardId, now.toISOString()])
  if (removed) await sql.rows(newest, [businessId, customerId])
  return removed?.methodId ?? null
}

const ofMethod: Statement = {
  name: 'card_of_method',
  text: `SELECT business_id::text AS "businessId", customer_id::text AS "customerId", id::text AS "cardId" FROM saved_card WHERE method_id = $1::text`,
}

/** Whose card Stripe speaks of, among all businesses. */
export async function findCardOfMethod(sql: Sql, methodId: string): Promise<Named | null> {
  const [row] = await sql.rows<Named>(ofMethod, [methodId])
  return row ?? null
}

const renew: Statement = {
  name: 'card_renew',
  text: `UPDATE saved_card SET last4 = $3::text, exp_month = $4::int, exp_year = $5::int WHERE business_id = $1::uuid AND method_id = $2::text RETURNING id`,
}

/** The bank has sent its holder a new one. */
export async function renewCard(
  sql: Sql,
  c: { businessId: string; methodId: string; last4: string; expMonth: number; expYear: number },
): Promise<void> {
  await sql.rows(renew, [c.businessId, c.methodId, c.last4, c.expMonth, c.expYear])
}
