import type { Sql, Statement } from '../sql.ts'
import { type Posting, post, postingText, postingValues } from './post-to-ledger.ts'

export type PaymentState = 'OPEN' | 'PAID' | 'FAILED' | 'EXPIRED'

export type PaymentWay = 'page' | 'savedCard' | 'fee'

/** An order to pay online; the amount in minor units. */
export interface PaymentRow {
  id: string
  customerId: string
  bookingId: string
  method: 'card' | 'credit'
  state: PaymentState
  amountMinor: number
  currency: string
  locale: string
  sessionId: string | null
  sessionUrl: string | null
  intentId: string | null
  cardBrand: string | null
  cardLast4: string | null
  /** On a page of Stripe's, of a saved card by its holder, or as a fee of it by staff. */
  way: PaymentWay
  saveCard: boolean
  /** The card that it is asked of, or that was kept when it was paid. */
  savedCardId: string | null
  createdAt: Date
  paidAt: Date | null
}

const columns = `id::text AS id, customer_id::text AS "customerId", booking_id::text AS "bookingId", method, state::text AS state,
  amount_minor::int AS "amountMinor", currency, locale, session_id AS "sessionId", session_url AS "sessionUrl", intent_id AS "intentId",
  card_brand AS "cardBrand", card_last4 AS "cardLast4", way, save_card AS "saveCard", saved_card_id::text AS "savedCardId", created_at AS "createdAt", paid_at AS "paidAt"`

const find: Statement = {
  name: 'payment_find',
  text: `SELECT ${columns} FROM payment WHERE business_id = $1::uuid AND id = $2::uuid`,
}

export async function findPayment(sql: Sql, businessId: string, paymentId: string): Promise<PaymentRow | null> {
  const [row] = await sql.rows<PaymentRow>(find, [businessId, paymentId])
  return row ?? null
}

const ofIntent: Statement = {
  name: 'payment_of_intent',
  text: `SELECT ${columns} FROM payment WHERE business_id = $1::uuid AND intent_id = $2::text`,
}

/** The payment that this intent of Stripe's paid. */
export async function findPaymentOfIntent(sql: Sql, businessId: string, intentId: string): Promise<PaymentRow | null> {
  const [row] = await sql.rows<PaymentRow>(ofIntent, [businessId, intentId])
  return row ?? null
}

const make: Statement = {
  name: 'payment_make',
  text: `INSERT INTO payment (id, business_id, customer_id, booking_id, amount_minor, currency, locale, created_at, method, way, save_card, saved_card_id)
    SELECT $3::uuid, $1::uuid, b.customer_id, b.id, $4::int, $5::text, $6::text, $7::timestamptz, $8::text, $9::text, $10::boolean, $11::uuid FROM booking b
    WHERE b.business_id = $1::uuid AND b.id = $2::uuid RETURNING ${columns}`,
}

export interface NewPayment {
  businessId: string
  bookingId: string
  paymentId: string
  amountMinor: number
  currency: string
  locale: string
  method: 'card' | 'credit'
  /** On a page of Stripe's without. */
  way?: PaymentWay
  saveCard?: boolean
  savedCardId?: string | null
  now: Date
}

/** The order stands before anybody is asked for money. */
export async function makePayment(sql: Sql, p: NewPayment): Promise<PaymentRow> {
  const [row] = await sql.rows<PaymentRow>(make, [
    ...[p.businessId, p.bookingId, p.paymentId, p.amountMinor, p.currency, p.locale, p.now.toISOString(), p.method],
    ...[p.way ?? 'page', p.saveCard ?? false, p.savedCardId ?? null],
  ])
  if (!row) throw new Error('a payment of no booking')
  return row
}

const open: Statement = {
  name: 'payments_open',
  text: `SELECT ${columns} FROM payment WHERE business_id = $1::uuid AND booking_id = $2::uuid AND method = 'card' AND (state = 'OPEN' OR (state = 'FAILED' AND way = 'page'))
    ORDER BY created_at DESC, id DESC FOR UPDATE`,
}

/** What may still be paid of a booking, latest first: on a page of Stripe's a refused card can be replaced by another. */
export async function openPayments(sql: Sql, businessId: string, bookingId: string): Promise<PaymentRow[]> {
  return sql.rows<PaymentRow>(open, [businessId, bookingId])
}

const keepSession: Statement = {
  name: 'payment_keep_session',
  text: `UPDATE payment SET session_id = $3::text, session_url = $4::text WHERE business_id = $1::uuid AND id = $2::uuid RETURNING id`,
}

/** Where the order is paid. */
export async function keepPaymentSession(
  sql: Sql,
  { businessId, paymentId, id, url }: { businessId: string; paymentId: string; id: string; url: string },
): Promise<void> {
  await sql.rows(keepSession, [businessId, paymentId, id, url])
}

const keepIntent: Statement = {
  name: 'payment_keep_intent',
  text: `UPDATE payment SET intent_id = $3::text WHERE business_id = $1::uuid AND id = $2::uuid AND intent_id IS NULL RETURNING id`,
}

/** What Stripe calls the order of a saved card. */
export async function keepPaymentIntent(
  sql: Sql,
  { businessId, paymentId, intentId }: { businessId: string; paymentId: string; intentId: string },
): Promise<void> {
  await sql.rows(keepIntent, [businessId, paymentId, intentId])
}

const keepSaved: Statement = {
  name: 'payment_keep_saved_card',
  text: `UPDATE payment SET saved_card_id = $3::uuid WHERE business_id = $1::uuid AND id = $2::uuid AND saved_card_id IS NULL RETURNING id`,
}

/** The card that paid was kept for later. */
export async function keepSavedCard(
  sql: Sql,
  { businessId, paymentId, cardId }: { businessId: string; paymentId: string; cardId: string },
): Promise<void> {
  await sql.rows(keepSaved, [businessId, paymentId, cardId])
}

const move: Statement = {
  name: 'payment_move',
  text: `UPDATE payment SET state = $3::payment_state WHERE business_id = $1::uuid AND id = $2::uuid
    AND (state = 'OPEN' OR (state = 'FAILED' AND $3::payment_state = 'EXPIRED')) RETURNING id`,
}

/** Refused or expired, unless it was paid: what was paid stays paid. */
export async function closePayment(
  sql: Sql,
  { businessId, paymentId, state }: { businessId: string; paymentId: string; state: 'FAILED' | 'EXPIRED' },
): Promise<boolean> {
  const rows = await sql.rows(move, [businessId, paymentId, state])
  return rows.length > 0
}

const keepCard: Statement = {
  name: 'payment_keep_card',
  text: `UPDATE payment SET card_brand = $3::text, card_last4 = $4::text WHERE business_id = $1::uuid AND id = $2::uuid RETURNING id`,
}

export async function keepPaymentCard(
  sql: Sql,
  { businessId, paymentId, brand, last4 }: { businessId: string; paymentId: string; brand: string; last4: string },
): Promise<void> {
  await sql.rows(keepCard, [businessId, paymentId, brand, last4])
}

const markPaid: Statement = {
  name: 'payment_mark_paid',
  text: `UPDATE payment SET state = 'PAID', paid_at = $3::timestamptz, intent_id = $4::text
    WHERE business_id = $1::uuid AND id = $2::uuid AND state <> 'PAID' RETURNING id`,
}

const postPaid: Statement = {
  name: 'payment_post',
  text: postingText({
    select: `p.customer_id, p.booking_id, 'PAYMENT', -p.amount_minor, p.currency, p.method, NULL
      FROM payment p WHERE p.business_id = $1::uuid AND p.booking_id = $2::uuid AND p.id = $9::uuid`,
    kind: 'paid',
    detail: `'paidMinor', abs(amount_minor), 'method', label`,
    auditDetail: `'paymentId', id`,
  }),
}

/** The order is paid and in the ledger, once: false where it was before. The line has the payment's id. */
export async function settlePaid(
  sql: Sql,
  { intentId, ...posting }: Posting & { intentId: string | null },
): Promise<boolean> {
  const { businessId, lineId, now } = posting
  const marked = await sql.rows(markPaid, [businessId, lineId, now.toISOString(), intentId])
  if (!marked.length) return false
  await post(sql, postPaid, postingValues(posting))
  return true
}

const paidInTime: Statement = {
  name: 'booking_paid_in_time',
  text: `UPDATE booking SET pay_by = NULL WHERE business_id = $1::uuid AND id = $2::uuid AND pay_by IS NOT NULL RETURNING id`,
}

/** What had to be paid is; the booking no longer lapses (BOK-16). */
export async function keepPaidBooking(sql: Sql, businessId: string, bookingId: string): Promise<void> {
  await sql.rows(paidInTime, [businessId, bookingId])
}

const take: Statement = {
  name: 'stripe_event_take',
  text: `INSERT INTO stripe_event (id, business_id, type, received_at) VALUES ($2::text, $1::uuid, $3::text, $4::timestamptz)
    ON CONFLICT DO NOTHING RETURNING id`,
}

/** Takes an event for this transaction; false where it was taken before, or is being taken and then was (PAY-6). */
export async function takeStripeEvent(
  sql: Sql,
  { businessId, id, type, now }: { businessId: string; id: string; type: string; now: Date },
): Promise<boolean> {
  const rows = await sql.rows(take, [businessId, id, type, now.toISOString()])
  return rows.length > 0
}

const unclear: Statement = {
  name: 'payments_unclear',
  text: `UPDATE payment SET checked_at = $1::timestamptz WHERE id IN (SELECT id FROM payment
      WHERE (state = 'OPEN' OR (state = 'FAILED' AND way = 'page')) AND coalesce(checked_at, created_at) <= $2::timestamptz
      ORDER BY coalesce(checked_at, created_at) LIMIT $3::int FOR UPDATE SKIP LOCKED)
    RETURNING business_id::text AS "businessId", id::text AS "paymentId"`,
}

/** Takes orders of all businesses that nobody has heard or asked of since then; each is somebody's once until as long again has passed. */
export async function takeUnclearPayments(sql: Sql, { now, since, limit }: { now: Date; since: Date; limit: number }) {
  return sql.rows<{ businessId: string; paymentId: string }>(unclear, [now.toISOString(), since.toISOString(), limit])
}
