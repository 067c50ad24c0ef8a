import type { Sql, Statement } from '../sql.ts'

type Texts = Record<string, string>

/** An event with the appointment its bookings stand in; moneys in minor units. */
export interface EventRow {
  id: string
  revision: number
  name: Texts
  description: Texts
  color: string
  priceMinor: number
  pricing: 'PER_PERSON' | 'FLAT'
  mostPersons: number | null
  opensAt: Date | null
  closesAt: Date | null
  published: boolean
  canceledAt: Date | null
  pictureVersion: string | null
  appointmentId: string
  providerId: string
  providerName: string
  providerTitle: Texts
  photoVersion: string | null
  locationId: string
  locationName: Texts
  locationAddress: string
  zone: string
  /** Of the first period, and the end of the last. */
  startsAt: Date
  endsAt: Date
  capacity: number
  taken: number
  periods: { startsAt: string; endsAt: string }[]
}

const version = (table: string, owner: string) =>
  `(SELECT floor(extract(epoch FROM h.updated_at) * 1000)::text FROM ${table} h WHERE h.business_id = v.business_id AND ${owner})`

const columns = `v.id, v.revision, v.name, v.description, v.color, v.price_minor AS "priceMinor", v.pricing::text AS pricing, v.most_persons AS "mostPersons",
  v.opens_at AS "opensAt", v.closes_at AS "closesAt", v.published, v.canceled_at AS "canceledAt",
  ${version('event_picture', 'h.event_id = v.id')} AS "pictureVersion", a.id AS "appointmentId",
  p.id AS "providerId", p.name AS "providerName", p.title AS "providerTitle", ${version('provider_photo', 'h.provider_id = p.id')} AS "photoVersion",
  l.id AS "locationId", l.name AS "locationName", l.address AS "locationAddress", l.time_zone AS zone,
  a.starts_at AS "startsAt", a.ends_at AS "endsAt", a.capacity, a.taken,
  (SELECT json_agg(json_build_object('startsAt', e.starts_at, 'endsAt', e.ends_at) ORDER BY e.starts_at)
    FROM event_period e WHERE e.business_id = v.business_id AND e.event_id = v.id) AS periods`

const tables = `FROM event v
  JOIN appointment a ON a.business_id = v.business_id AND a.event_id = v.id
  JOIN provider p ON p.business_id = v.business_id AND p.id = a.provider_id
  JOIN location l ON l.business_id = v.business_id AND l.id = a.location_id`

const offered: Statement = {
  name: 'events_offered',
  text: `SELECT ${columns} ${tables} WHERE v.business_id = $1::uuid AND v.published AND v.canceled_at IS NULL AND a.ends_at > $2::timestamptz
    ORDER BY a.starts_at, v.id LIMIT $3::int`,
}

/** What the public pages announce: events that are on and not over, soonest first. */
export async function listOfferedEvents(sql: Sql, businessId: string, now: Date, limit: number): Promise<EventRow[]> {
  return sql.rows<EventRow>(offered, [businessId, now.toISOString(), limit])
}

const last: Statement = {
  name: 'events_last',
  text: `SELECT max(a.ends_at) AS "endsAt" FROM event v JOIN appointment a ON a.business_id = v.business_id AND a.event_id = v.id
    WHERE v.business_id = $1::uuid AND v.published AND v.canceled_at IS NULL`,
}

/** When the last event that is announced will be over; null without any. */
export async function findLastEnd(sql: Sql, businessId: string): Promise<Date | null> {
  const [row] = await sql.rows<{ endsAt: Date | null }>(last, [businessId])
  return row?.endsAt ?? null
}

const between = (direction: 'ASC' | 'DESC', isComing: string): Statement => ({
  name: `events_${direction}`,
  text: `SELECT ${columns} ${tables} WHERE v.business_id = $1::uuid AND ${isComing} AND ($3::uuid IS NULL OR a.provider_id = $3::uuid)
    AND ($4::timestamptz IS NULL OR (a.starts_at, v.id) ${direction === 'ASC' ? '>' : '<'} ($4::timestamptz, $5::uuid))
    ORDER BY a.starts_at ${direction}, v.id ${direction} LIMIT $6::int`,
})
const upcoming = between('ASC', 'a.ends_at > $2::timestamptz')
const past = between('DESC', 'a.ends_at <= $2::timestamptz')

export interface EventsAsked {
  businessId: string
  now: Date
  period: 'upcoming' | 'past'
  providerId: string | null
  after: { startsAt: string; id: string } | null
  limit: number
}

/** All events of the business, or one provider's: coming ones soonest first, past ones latest first. */
export async function listEvents(sql: Sql, asked: EventsAsked): Promise<EventRow[]> {
  return sql.rows<EventRow>(asked.period === 'upcoming' ? upcoming : past, [
    ...[asked.businessId, asked.now.toISOString(), asked.providerId],
    ...[asked.after?.startsAt ?? null, asked.after?.id ?? null, asked.limit],
  ])
}

const one: Statement = {
  name: 'event_one',
  text: `SELECT ${columns} ${tables} WHERE v.business_id = $1::uuid AND v.id = $2::uuid AND ($3::uuid IS NULL OR a.provider_id = $3::uuid)`,
}

/** One event, only if it is this provider's where one is named. */
export async function findEvent(
  sql: Sql,
  { businessId, eventId, providerId }: { businessId: string; eventId: string; providerId: string | null },
): Promise<EventRow | null> {
  const [row] = await sql.rows<EventRow>(one, [businessId, eventId, providerId])
  return row ?? null
}

const lock: Statement = {
  name: 'lock_event',
  text: `SELECT a.capacity - a.taken AS left FROM appointment a WHERE a.business_id = $1::uuid AND a.event_id = $2::uuid FOR NO KEY UPDATE`,
}

/** Takes the event for this transaction, so that its places are given out one after the other; tells how many are left. */
export async function lockEvent(sql: Sql, businessId: string, eventId: string): Promise<number> {
  const [row] = await sql.rows<{ left: number }>(lock, [businessId, eventId])
  return row?.left ?? 0
}

export interface Attendee {
  bookingId: string
  number: number
  status: 'PENDING' | 'APPROVED' | 'CANCELED' | 'REJECTED' | 'NO_SHOW' | 'COMPLETED'
  revision: number
  persons: number
  checkedInAt: Date | null
  note: string | null
  customerId: string
  givenName: string
  familyName: string
  email: string | null
  phone: string | null
  /** Minor units still to be paid. */
  balanceMinor: number
}

const attendees: Statement = {
  name: 'event_attendees',
  text: `SELECT b.id AS "bookingId", b.number, b.status::text AS status, b.revision, b.persons, b.checked_in_at AS "checkedInAt", b.note, c.id AS "customerId",
      c.given_name AS "givenName", c.family_name AS "familyName", c.email::text AS email, c.phone,
      (SELECT coalesce(sum(g.amount_minor), 0)::int FROM ledger_line g WHERE g.business_id = b.business_id AND g.booking_id = b.id) AS "balanceMinor"
    FROM booking b JOIN customer c ON c.business_id = b.business_id AND c.id = b.customer_id
    WHERE b.business_id = $1::uuid AND b.appointment_id = $2::uuid ORDER BY c.family_name, c.given_name, b.number`,
}

/** Whoever booked a place in it, by name; cancelled and rejected ones as well. */
export async function listAttendees(sql: Sql, businessId: string, appointmentId: string): Promise<Attendee[]> {
  return sql.rows<Attendee>(attendees, [businessId, appointmentId])
}

/** A period of an event in a provider's calendar. */
export interface PeriodRow {
  id: string
  eventId: string
  name: Texts
  color: string
  providerId: string
  locationName: Texts
  startsAt: Date
  endsAt: Date
  capacity: number
  taken: number
}

const periodsBetween: Statement = {
  name: 'event_periods_between',
  text: `SELECT e.id, v.id AS "eventId", v.name, v.color, a.provider_id AS "providerId", l.name AS "locationName",
      e.starts_at AS "startsAt", e.ends_at AS "endsAt", a.capacity, a.taken
    FROM event_period e
    JOIN event v ON v.business_id = e.business_id AND v.id = e.event_id AND v.canceled_at IS NULL
    JOIN appointment a ON a.business_id = v.business_id AND a.event_id = v.id
    JOIN location l ON l.business_id = a.business_id AND l.id = a.location_id
    WHERE e.business_id = $1::uuid AND e.starts_at < $3::timestamptz AND e.ends_at > $2::timestamptz
      AND ($4::uuid IS NULL OR a.provider_id = $4::uuid) AND ($5::uuid IS NULL OR a.location_id = $5::uuid) ORDER BY e.starts_at, e.id`,
}

export interface PeriodsAsked {
  businessId: string
  from: string
  until: string
  providerId: string | null
  locationId: string | null
}

/** Periods of events that are on, of which some part lies between two moments. */
export async function listPeriods(sql: Sql, asked: PeriodsAsked): Promise<PeriodRow[]> {
  const { businessId, from, until, providerId, locationId } = asked
  return sql.rows<PeriodRow>(periodsBetween, [businessId, from, until, providerId, locationId])
}
