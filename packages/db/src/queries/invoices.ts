import type { Sql, Statement } from '../sql.ts'

const take: Statement = {
  name: 'take_invoice_number',
  text: `INSERT INTO number_series (business_id, kind, next) VALUES ($1::uuid, 'invoice ' || $2::text, $3::int + 1)
    ON CONFLICT (business_id, kind) DO UPDATE SET next = number_series.next + 1 RETURNING next - 1 AS number`,
}

/** The next number of the series, which stays locked until the transaction ends: what is not issued takes no number (INV-2). */
export async function takeInvoiceNumber(
  sql: Sql,
  { businessId, series, first }: { businessId: string; series: string; first: number },
): Promise<number> {
  const [row] = await sql.rows<{ number: number }>(take, [businessId, series, first])
  return row!.number
}

const buyer: Statement = {
  name: 'invoice_buyer',
  text: `SELECT given_name AS "givenName", family_name AS "familyName", email::text AS email, address, locale, number::int AS number
    FROM customer WHERE business_id = $1::uuid AND id = $2::uuid`,
}

export interface Buyer {
  givenName: string
  familyName: string
  email: string | null
  address: unknown
  locale: string
  number: number
}

/** To whom is invoiced, as they are now. */
export async function findBuyer(sql: Sql, businessId: string, customerId: string): Promise<Buyer> {
  const [row] = await sql.rows<Buyer>(buyer, [businessId, customerId])
  return row!
}

export type InvoiceKind = 'INVOICE' | 'CREDIT_NOTE'

export interface NewInvoice {
  id: string
  businessId: string
  customerId: string
  bookingId: string
  kind: InvoiceKind
  series: string
  sequence: number
  number: string
  /** `2026-11-28` */
  issuedOn: string
  currency: string
  totalMinor: number
  locale: string
  correctsId: string | null
  content: object
  reason: string | null
  actorKind: 'CUSTOMER' | 'STAFF' | 'SYSTEM'
  actorId: string | null
  auditId: string
  origin: string
  now: Date
}

const insert: Statement = {
  name: 'invoice_insert',
  text: `WITH issued AS (INSERT INTO invoice (id, business_id, customer_id, booking_id, kind, series, sequence, number, issued_on, currency, total_minor, locale,
        corrects_id, content, reason, actor_kind, actor_id, created_at)
      VALUES ($2::uuid, $1::uuid, $3::uuid, $4::uuid, $5::invoice_kind, $6::text, $7::int, $8::text, $9::date, $10::text, $11::int, $12::text,
        $13::uuid, $14::jsonb, $15::text, $16::actor_kind, $17::uuid, $20::timestamptz) RETURNING id, booking_id, number, total_minor)
    INSERT INTO audit_record (id, business_id, action, actor_kind, actor_id, subject_kind, subject_id, origin, detail, created_at)
    SELECT $18::uuid, $1::uuid, CASE WHEN $5::invoice_kind = 'INVOICE' THEN 'invoices.issued' ELSE 'invoices.credited' END, $16::actor_kind, $17::uuid,
      'booking', booking_id, $19::text, jsonb_build_object('invoiceId', id, 'number', number, 'totalMinor', total_minor), $20::timestamptz FROM issued RETURNING id`,
}

/** Writes an invoice or credit note with its audit. */
export async function insertInvoice(sql: Sql, i: NewInvoice): Promise<void> {
  await sql.rows(insert, [
    ...[i.businessId, i.id, i.customerId, i.bookingId, i.kind, i.series, i.sequence, i.number, i.issuedOn, i.currency],
    ...[i.totalMinor, i.locale, i.correctsId, JSON.stringify(i.content), i.reason, i.actorKind, i.actorId],
    ...[i.auditId, i.origin, i.now.toISOString()],
  ])
}

/** An invoice as lists show it; moneys in minor units. */
export interface InvoiceRow {
  id: string
  kind: InvoiceKind
  number: string
  /** `2026-11-28` */
  issuedOn: string
  createdAt: Date
  currency: string
  totalMinor: number
  locale: string
  reason: string | null
  correctsId: string | null
  /** The number of the invoice that a credit note takes back. */
  corrects: string | null
  /** The number of the credit note that takes an invoice back. */
  correctedBy: string | null
  /** What is still owed for the booking; 0 of whatever was taken back. */
  dueMinor: number
  bookingId: string
  bookingNumber: number
  isEvent: boolean
  snapshot: unknown
  customerId: string
  givenName: string
  familyName: string
  email: string | null
}

export const invoiceColumns = `i.id::text AS id, i.kind::text AS kind, i.number, i.issued_on::text AS "issuedOn", i.created_at AS "createdAt", i.currency,
  i.total_minor::int AS "totalMinor", i.locale, i.reason, i.corrects_id::text AS "correctsId", o.number AS corrects, n.number AS "correctedBy",
  CASE WHEN i.kind = 'INVOICE' AND n.id IS NULL THEN greatest(0, (SELECT coalesce(sum(g.amount_minor), 0) FROM ledger_line g
    WHERE g.business_id = i.business_id AND g.booking_id = i.booking_id)) ELSE 0 END::int AS "dueMinor",
  b.id::text AS "bookingId", b.number::int AS "bookingNumber", b.snapshot, a.event_id IS NOT NULL AS "isEvent",
  c.id::text AS "customerId", c.given_name AS "givenName", c.family_name AS "familyName", c.email::text AS email`
export const invoiceTables = `FROM invoice i JOIN booking b ON b.business_id = i.business_id AND b.id = i.booking_id
  JOIN appointment a ON a.business_id = b.business_id AND a.id = b.appointment_id
  JOIN customer c ON c.business_id = i.business_id AND c.id = i.customer_id
  LEFT JOIN invoice o ON o.business_id = i.business_id AND o.id = i.corrects_id
  LEFT JOIN invoice n ON n.business_id = i.business_id AND n.corrects_id = i.id`

const one: Statement = {
  name: 'invoice_find',
  text: `SELECT ${invoiceColumns}, i.content ${invoiceTables} WHERE i.business_id = $1::uuid AND i.id = $2::uuid`,
}

export async function findInvoice(
  sql: Sql,
  businessId: string,
  invoiceId: string,
): Promise<(InvoiceRow & { content: unknown }) | null> {
  const [row] = await sql.rows<InvoiceRow & { content: unknown }>(one, [businessId, invoiceId])
  return row ?? null
}

const ofBooking: Statement = {
  name: 'invoices_of_booking',
  text: `SELECT ${invoiceColumns}, i.content, i.actor_kind::text AS "actorKind" ${invoiceTables} WHERE i.business_id = $1::uuid AND i.booking_id = $2::uuid ORDER BY i.created_at, i.id`,
}

export interface InvoiceOfBooking extends InvoiceRow {
  content: unknown
  /** Who issued it. */
  actorKind: NewInvoice['actorKind']
}

/** All that was issued for a booking, first first. */
export async function findInvoicesOfBooking(
  sql: Sql,
  businessId: string,
  bookingId: string,
): Promise<InvoiceOfBooking[]> {
  return sql.rows(ofBooking, [businessId, bookingId])
}

const ofCustomer: Statement = {
  name: 'invoices_of_customer',
  text: `SELECT ${invoiceColumns} ${invoiceTables} WHERE i.business_id = $1::uuid AND i.customer_id = $2::uuid ORDER BY i.created_at DESC, i.id DESC LIMIT $3::int`,
}

/** What was issued to a customer, latest first. */
export async function findInvoicesOfCustomer(
  sql: Sql,
  { businessId, customerId, limit }: { businessId: string; customerId: string; limit: number },
): Promise<InvoiceRow[]> {
  return sql.rows<InvoiceRow>(ofCustomer, [businessId, customerId, limit])
}

const due: Statement = {
  name: 'invoices_take_due',
  text: `WITH due AS MATERIALIZED (SELECT e.business_id, e.booking_id FROM invoice_due e WHERE NOT EXISTS (SELECT FROM planned_message n
        WHERE n.business_id = e.business_id AND n.booking_id = e.booking_id AND n.kind = 'canceled') LIMIT $1::int FOR UPDATE SKIP LOCKED)
    DELETE FROM invoice_due d USING due WHERE d.business_id = due.business_id AND d.booking_id = due.booking_id
    RETURNING d.business_id::text AS "businessId", d.booking_id::text AS "bookingId"`,
}

/** Takes bookings of all businesses whose invoices are to be looked at, each once. Those whose cancellation may still be taken back are left until then (BOK-9). */
export async function takeInvoicesDue(sql: Sql, limit: number) {
  return sql.rows<{ businessId: string; bookingId: string }>(due, [limit])
}

const again: Statement = {
  name: 'invoice_look_again',
  text: `INSERT INTO invoice_due (business_id, booking_id) VALUES ($1::uuid, $2::uuid) ON CONFLICT DO NOTHING RETURNING booking_id`,
}

/** Has the invoices of a booking looked at again, as soon as its cancellation can no longer be taken back (BOK-9). */
export async function lookAtInvoicesAgain(sql: Sql, businessId: string, bookingId: string): Promise<void> {
  await sql.rows(again, [businessId, bookingId])
}
