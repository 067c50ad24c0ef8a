import type { Sql, Statement } from '../sql.ts'
import { ledgerSums } from './ledger-sums.ts'

/** What a booking is a place in (PAN-2). */
export type BookingKind = 'appointment' | 'event'

/** One booking with all that a card shows; moneys are sums of ledger lines in minor units. */
export interface CardRow {
  id: string
  number: number
  status: 'PENDING' | 'APPROVED' | 'CANCELED' | 'REJECTED' | 'NO_SHOW' | 'COMPLETED'
  persons: number
  revision: number
  moves: number
  /** The least that cancelling costs, kept by a move, in minor units. */
  leastFeeMinor: number
  startsAt: Date
  endsAt: Date
  snapshot: unknown
  customFields: Record<string, unknown>
  meetingUrl: string | null
  cancelReason: string | null
  capacity: number
  /** Of an appointment; an event has none. */
  serviceId: string | null
  eventId: string | null
  /** When an event is on; none of an appointment. */
  periods: { startsAt: string; endsAt: string }[]
  /** Whether the service is still on offer. */
  serviceActive: boolean
  online: boolean
  mayChangeProvider: boolean
  /** Whether the service has extras to choose from today. */
  hasExtras: boolean
  /** Whether it was booked from a quote. */
  isQuoted: boolean
  cancelCutoffMinutes: number | null
  rescheduleCutoffMinutes: number | null
  color: string
  providerId: string
  providerName: string
  providerTitle: Record<string, string>
  photoVersion: string | null
  locationName: Record<string, string>
  locationAddress: string
  zone: string
  chargedMinor: number
  paidMinor: number
  refundedMinor: number
}

/** And with what those need who change it, or work with it. */
export interface BookingRow extends CardRow {
  note: string | null
  appointmentId: string
  /** Places taken in the appointment, this booking's included. */
  taken: number
  locationId: string
  eventCanceled: boolean
  /** Most persons of one booking of the event; null where its capacity is the limit, or there is none. */
  eventMostPersons: number | null
  checkedInAt: Date | null
  /** Until when something must be paid, where that is required (BOK-16). */
  payBy: Date | null
  /** Where the customer wants the money of a cancellation. */
  refundTo: 'card' | 'credit' | null
  canceledBy: 'CUSTOMER' | 'STAFF' | 'SYSTEM' | null
  /** Of the service, where they are not the business's. */
  stepMinutes: number | null
  minimumNoticeMinutes: number | null
  horizonDays: number | null
  customerId: string
  customerNumber: number
  givenName: string
  familyName: string
}

// Asked only where there is one: most bookings are of appointments.
const ofEvent = (column: string) =>
  `(SELECT ${column} FROM event v WHERE v.business_id = a.business_id AND v.id = a.event_id)`

const cardColumns = `b.id, b.number, b.status::text AS status, b.persons, b.revision, b.moves, b.least_fee_minor AS "leastFeeMinor", b.starts_at AS "startsAt", b.ends_at AS "endsAt",
  b.snapshot, b.custom_fields AS "customFields", coalesce(b.meeting_url, s.meeting_url) AS "meetingUrl", b.cancel_reason AS "cancelReason",
  a.capacity, s.id AS "serviceId", a.event_id AS "eventId", coalesce(s.active, false) AS "serviceActive", coalesce(s.online, false) AS online,
  coalesce(s.may_change_provider, false) AS "mayChangeProvider",
  CASE WHEN a.event_id IS NULL THEN '[]' ELSE (SELECT json_agg(json_build_object('startsAt', e.starts_at, 'endsAt', e.ends_at) ORDER BY e.starts_at)
    FROM event_period e WHERE e.business_id = a.business_id AND e.event_id = a.event_id) END AS periods,
  EXISTS (SELECT FROM extra x WHERE x.business_id = s.business_id AND x.service_id = s.id AND x.active) AS "hasExtras",
  EXISTS (SELECT FROM quote q WHERE q.business_id = b.business_id AND q.booking_id = b.id) AS "isQuoted", s.cancel_cutoff_minutes AS "cancelCutoffMinutes",
  s.reschedule_cutoff_minutes AS "rescheduleCutoffMinutes", coalesce(s.color, ${ofEvent('v.color')}) AS color, p.id AS "providerId", p.name AS "providerName", p.title AS "providerTitle",
  (SELECT floor(extract(epoch FROM h.updated_at) * 1000)::text FROM provider_photo h WHERE h.business_id = b.business_id AND h.provider_id = p.id) AS "photoVersion",
  l.name AS "locationName", l.address AS "locationAddress", l.time_zone AS zone,
  m.charged AS "chargedMinor", m.paid AS "paidMinor", m.refunded AS "refundedMinor"`

const cardTables = `FROM booking b
  JOIN appointment a ON a.business_id = b.business_id AND a.id = b.appointment_id
  LEFT JOIN service s ON s.business_id = b.business_id AND s.id = a.service_id
  JOIN provider p ON p.business_id = b.business_id AND p.id = a.provider_id
  JOIN location l ON l.business_id = b.business_id AND l.id = a.location_id
  ${ledgerSums}`

const columns = `${cardColumns}, b.note, b.checked_in_at AS "checkedInAt", b.pay_by AS "payBy", b.refund_to AS "refundTo", b.canceled_by::text AS "canceledBy", a.id AS "appointmentId", a.taken, a.location_id AS "locationId",
  a.event_id IS NOT NULL AND ${ofEvent('v.canceled_at IS NOT NULL')} AS "eventCanceled", ${ofEvent('v.most_persons')} AS "eventMostPersons", s.step_minutes AS "stepMinutes",
  s.minimum_notice_minutes AS "minimumNoticeMinutes", s.horizon_days AS "horizonDays",
  c.id AS "customerId", c.number AS "customerNumber", c.given_name AS "givenName", c.family_name AS "familyName"`

const tables = `${cardTables}
  JOIN customer c ON c.business_id = b.business_id AND c.id = b.customer_id`

export interface CustomerBookings {
  businessId: string
  customerId: string
  /** Bookings that end after now (upcoming), at or before it (past), or both. */
  period: 'upcoming' | 'past' | 'all'
  now: Date
  from: string | null
  until: string | null
  serviceId: string | null
  providerId: string | null
  kinds: BookingKind[]
  /** Continue behind this start and id, in the order of the period. */
  before: { startsAt: string; id: string } | null
  limit: number
}

const narrowed = `b.business_id = $1::uuid AND b.customer_id = $2::uuid
  AND ($4::timestamptz IS NULL OR b.starts_at >= $4::timestamptz) AND ($5::timestamptz IS NULL OR b.starts_at < $5::timestamptz)
  AND ($6::uuid IS NULL OR a.service_id = $6::uuid) AND ($7::uuid IS NULL OR a.provider_id = $7::uuid)
  AND ($11::boolean IS NULL OR $11::boolean = (a.event_id IS NOT NULL))`

const upcoming: Statement = {
  name: 'bookings_upcoming',
  text: `SELECT ${cardColumns} ${cardTables} WHERE ${narrowed} AND b.ends_at > $3::timestamptz
    AND ($8::timestamptz IS NULL OR (b.starts_at, b.id) > ($8::timestamptz, $9::uuid)) ORDER BY b.starts_at, b.id LIMIT $10::int`,
}

const past: Statement = {
  name: 'bookings_past',
  text: `SELECT ${cardColumns} ${cardTables} WHERE ${narrowed} AND b.ends_at <= $3::timestamptz
    AND ($8::timestamptz IS NULL OR (b.starts_at, b.id) < ($8::timestamptz, $9::uuid)) ORDER BY b.starts_at DESC, b.id DESC LIMIT $10::int`,
}

const all: Statement = {
  name: 'bookings_all',
  text: past.text.replace('b.ends_at <= $3::timestamptz', '$3::timestamptz IS NOT NULL'),
}

const statements = { upcoming, past, all }

/** A customer's bookings: upcoming soonest first, past and all latest first. */
export async function listCustomerBookings(
  sql: Sql,
  { period, before, ...asked }: CustomerBookings,
): Promise<CardRow[]> {
  return sql.rows<CardRow>(statements[period], [
    asked.businessId,
    asked.customerId,
    asked.now.toISOString(),
    asked.from,
    asked.until,
    asked.serviceId,
    asked.providerId,
    before?.startsAt ?? null,
    before?.id ?? null,
    asked.limit,
    asked.kinds.length === 1 ? asked.kinds[0] === 'event' : null,
  ])
}

const one: Statement = {
  name: 'booking_one',
  text: `SELECT ${columns} ${tables} WHERE b.business_id = $1::uuid AND b.id = $2::uuid
    AND ($3::uuid IS NULL OR b.customer_id = $3::uuid) AND ($4::uuid IS NULL OR a.provider_id = $4::uuid)`,
}

/** One booking, only if it is this customer's or this provider's where one is named. */
export async function findBooking(
  sql: Sql,
  {
    businessId,
    bookingId,
    customerId,
    providerId,
  }: { businessId: string; bookingId: string; customerId: string | null; providerId: string | null },
): Promise<BookingRow | null> {
  const [row] = await sql.rows<BookingRow>(one, [businessId, bookingId, customerId, providerId])
  return row ?? null
}

/** The same for whoever has its right to the booking from elsewhere: the system, or a pass. */
export const findAnyBooking = (sql: Sql, businessId: string, bookingId: string): Promise<BookingRow | null> =>
  findBooking(sql, { businessId, bookingId, customerId: null, providerId: null })

export interface BusinessBookings {
  businessId: string
  from: string | null
  until: string | null
  status: string | null
  providerId: string | null
  serviceId: string | null
  customerId: string | null
  text: string | null
  after: { startsAt: string; id: string } | null
  newestFirst: boolean
  limit: number
}

const searched = (direction: 'ASC' | 'DESC'): Statement => ({
  name: `bookings_of_business_${direction}`,
  text: `SELECT ${columns} ${tables} WHERE b.business_id = $1::uuid
    AND ($2::timestamptz IS NULL OR b.starts_at >= $2::timestamptz) AND ($3::timestamptz IS NULL OR b.starts_at < $3::timestamptz)
    AND ($4::text IS NULL OR b.status = $4::booking_status) AND ($5::uuid IS NULL OR a.provider_id = $5::uuid)
    AND ($6::uuid IS NULL OR a.service_id = $6::uuid) AND ($7::uuid IS NULL OR b.customer_id = $7::uuid)
    AND ($8::text IS NULL OR (c.given_name || ' ' || c.family_name || ' ' || coalesce(c.email::text, '') || ' ' || coalesce(c.phone, ''))
      ILIKE '%' || replace(replace(replace($8::text, '\\', '\\\\'), '%', '\\%'), '_', '\\_') || '%' OR b.number::text = $8::text)
    AND ($9::timestamptz IS NULL OR (b.starts_at, b.id) ${direction === 'ASC' ? '>' : '<'} ($9::timestamptz, $10::uuid))
    ORDER BY b.starts_at ${direction}, b.id ${direction} LIMIT $11::int`,
})
const oldestFirst = searched('ASC')
const newestFirst = searched('DESC')

/** Bookings of the whole business in order of their start. */
export async function searchBusinessBookings(sql: Sql, asked: BusinessBookings): Promise<BookingRow[]> {
  return sql.rows<BookingRow>(asked.newestFirst ? newestFirst : oldestFirst, [
    asked.businessId,
    asked.from,
    asked.until,
    asked.status,
    asked.providerId,
    asked.serviceId,
    asked.customerId,
    asked.text,
    asked.after?.startsAt ?? null,
    asked.after?.id ?? null,
    asked.limit,
  ])
}
