import type { Sql, Statement } from '../sql.ts'

export interface BusinessRow {
  id: string
  slug: string
  name: string
  currency: string
  timeZone: string
  languages: string[]
  contact: Record<string, string>
  brand: Record<string, string>
  logoVersion: string | null
  settings: Record<string, unknown>
  catalogueVersion: number
  clockOffsetMs: number
}

const businessColumns = `b.id, b.slug, b.name, b.currency, b.time_zone AS "timeZone", b.languages, b.contact, b.brand, b.catalogue_version AS "catalogueVersion",
  (SELECT floor(extract(epoch FROM updated_at) * 1000)::text FROM business_logo WHERE business_id = b.id) AS "logoVersion",
  (SELECT coalesce(jsonb_object_agg(section, value), '{}') FROM setting WHERE business_id = b.id) AS settings,
  (SELECT offset_ms::float8 FROM clock) AS "clockOffsetMs"`

export interface CustomerLoginRow {
  loginId: string | null
  lastSeenAt: string | null
  mustSetPassword: boolean | null
  customerId: string | null
  number: number | null
  givenName: string | null
  familyName: string | null
  email: string | null
  locale: string | null
  customerZone: string | null
}

const openForCustomer: Statement = {
  name: 'open_for_customer',
  text: `SELECT ${businessColumns}, l.id AS "loginId", l.last_seen_at::text AS "lastSeenAt", l.must_set_password AS "mustSetPassword",
      c.id AS "customerId", c.number, c.given_name AS "givenName", c.family_name AS "familyName", c.email::text AS email,
      c.locale, c.time_zone AS "customerZone"
    FROM business b
    LEFT JOIN login l ON l.token_hash = decode($2::text, 'hex') AND l.business_id = b.id AND l.ended_at IS NULL
    LEFT JOIN customer c ON c.id = l.customer_id
    WHERE b.slug = $1::text`,
}

/** A business with its settings, and the customer whose login holds that token hash; one statement, because every request needs it. */
export async function findBusinessForCustomer(sql: Sql, slug: string, tokenHash: Uint8Array | null) {
  const hex = tokenHash ? Buffer.from(tokenHash).toString('hex') : ''
  const [row] = await sql.rows<BusinessRow & CustomerLoginRow>(openForCustomer, [slug, hex])
  return row ?? null
}

export interface StaffLoginRow {
  loginId: string
  staffId: string
  staffName: string
  staffLocale: string
  loginBusinessId: string | null
  lastSeenAt: string
  proved: boolean
  role: 'OWNER' | 'MANAGER' | 'FRONT_DESK' | 'PROVIDER' | null
  providerId: string | null
  clockOffsetMs: number
  business: (BusinessRow & { id: string }) | null
}

const openForStaff: Statement = {
  name: 'open_for_staff',
  text: `SELECT l.id AS "loginId", s.id AS "staffId", s.name AS "staffName", s.locale AS "staffLocale", l.business_id AS "loginBusinessId",
      l.last_seen_at::text AS "lastSeenAt", l.proved_at IS NOT NULL AS proved, e.role,
      (SELECT p.id FROM provider p WHERE p.business_id = b.id AND p.staff_id = s.id LIMIT 1) AS "providerId",
      (SELECT offset_ms::float8 FROM clock) AS "clockOffsetMs",
      CASE WHEN e.id IS NULL THEN NULL ELSE (SELECT to_jsonb(found) FROM (SELECT ${businessColumns}) found) END AS business
    FROM staff_login l
    JOIN staff_member s ON s.id = l.staff_id AND s.disabled_at IS NULL
    LEFT JOIN business b ON b.id = l.business_id
    LEFT JOIN employment e ON e.business_id = b.id AND e.staff_id = s.id AND e.ended_at IS NULL
    WHERE l.token_hash = decode($1::text, 'hex') AND l.ended_at IS NULL`,
}

/** The staff member whose login holds that token hash, the business they work in and their role there. */
export async function findBusinessForStaff(sql: Sql, tokenHash: Uint8Array) {
  const [row] = await sql.rows<StaffLoginRow>(openForStaff, [Buffer.from(tokenHash).toString('hex')])
  return row ?? null
}

const openById: Statement = {
  name: 'open_by_id',
  text: `SELECT ${businessColumns} FROM business b WHERE b.id = $1::uuid`,
}

export async function findBusiness(sql: Sql, businessId: string) {
  const [row] = await sql.rows<BusinessRow>(openById, [businessId])
  return row ?? null
}

const readClock: Statement = { name: 'read_clock', text: 'SELECT offset_ms::float8 AS "offsetMs" FROM clock' }

/** How far POST /__clock has moved the clock of all processes, in milliseconds. */
export async function clockOffset(sql: Sql): Promise<number> {
  const [row] = await sql.rows<{ offsetMs: number }>(readClock, [])
  return row?.offsetMs ?? 0
}
