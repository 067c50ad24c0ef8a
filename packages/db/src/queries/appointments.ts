import type { Sql, Statement } from '../sql.ts'
import { type BookingStep, recorded, recording } from './booking-step.ts'

export interface Attendee {
  bookingId: string
  number: number
  status: 'PENDING' | 'APPROVED' | 'CANCELED' | 'REJECTED' | 'NO_SHOW' | 'COMPLETED'
  persons: number
  customerId: string
  givenName: string
  familyName: string
  /** Whether the customer left a note. */
  hasNote: boolean
}

/** A stretch of a provider's calendar with whoever comes to it, by number of their bookings. */
export interface AppointmentRow {
  id: string
  providerId: string
  serviceId: string
  serviceName: Record<string, string>
  color: string
  locationName: Record<string, string>
  zone: string
  startsAt: Date
  endsAt: Date
  capacity: number
  taken: number
  attendees: Attendee[]
}

const columns = `a.id, a.provider_id AS "providerId", a.service_id AS "serviceId", s.name AS "serviceName", s.color, l.name AS "locationName", l.time_zone AS zone,
  a.starts_at AS "startsAt", a.ends_at AS "endsAt", a.capacity, a.taken, who.attendees`

const tables = (statuses: string) => `FROM appointment a
  JOIN service s ON s.business_id = a.business_id AND s.id = a.service_id
  JOIN location l ON l.business_id = a.business_id AND l.id = a.location_id
  CROSS JOIN LATERAL (SELECT json_agg(json_build_object('bookingId', b.id, 'number', b.number, 'status', b.status, 'persons', b.persons, 'customerId', c.id,
      'givenName', c.given_name, 'familyName', c.family_name, 'hasNote', b.note IS NOT NULL) ORDER BY b.number) AS attendees
    FROM booking b JOIN customer c ON c.business_id = b.business_id AND c.id = b.customer_id
    WHERE b.business_id = a.business_id AND b.appointment_id = a.id AND ${statuses}) who`

const list: Statement = {
  name: 'appointments_between',
  // None lasts longer than a week, so that the index on starts finds those that began before.
  text: `SELECT ${columns} ${tables(`($7::boolean OR b.status NOT IN ('CANCELED', 'REJECTED'))`)}
    WHERE a.business_id = $1::uuid AND a.starts_at < $3::timestamptz AND a.starts_at >= $2::timestamptz - interval '7 days' AND a.ends_at > $2::timestamptz
      AND ($4::uuid IS NULL OR a.provider_id = $4::uuid) AND ($5::uuid IS NULL OR a.location_id = $5::uuid) AND ($6::uuid IS NULL OR a.service_id = $6::uuid)
      AND who.attendees IS NOT NULL ORDER BY a.starts_at, a.id`,
}

export interface AppointmentsAsked {
  businessId: string
  from: string
  until: string
  providerId: string | null
  locationId: string | null
  serviceId: string | null
  /** Cancelled and rejected bookings as well. */
  withEnded: boolean
}

/** Appointments of which some part lies between two moments and in which somebody stands. */
export async function listAppointments(sql: Sql, asked: AppointmentsAsked): Promise<AppointmentRow[]> {
  return sql.rows<AppointmentRow>(list, [
    ...[asked.businessId, asked.from, asked.until],
    ...[asked.providerId, asked.locationId, asked.serviceId, asked.withEnded],
  ])
}

const one: Statement = {
  name: 'appointment_one',
  text: `SELECT ${columns} ${tables('true')} WHERE a.business_id = $1::uuid AND a.id = $2::uuid AND ($3::uuid IS NULL OR a.provider_id = $3::uuid)
    AND who.attendees IS NOT NULL`,
}

/** One appointment with all who ever stood in it, only if it is this provider's where one is named. */
export async function findAppointment(
  sql: Sql,
  { businessId, appointmentId, providerId }: { businessId: string; appointmentId: string; providerId: string | null },
): Promise<AppointmentRow | null> {
  const [row] = await sql.rows<AppointmentRow>(one, [businessId, appointmentId, providerId])
  return row ?? null
}

const place: Statement = {
  name: 'appointment_place',
  text: `WITH placed AS (UPDATE appointment SET provider_id = $3::uuid, location_id = $4::uuid, starts_at = $5::timestamptz, ends_at = $6::timestamptz
      WHERE business_id = $1::uuid AND id = $2::uuid RETURNING id)
    UPDATE claim SET provider_id = $3::uuid, busy_from = $7::timestamptz, busy_until = $8::timestamptz
    WHERE business_id = $1::uuid AND kind = 'APPOINTMENT' AND owner_id = (SELECT id FROM placed) RETURNING 1 AS placed`,
}

export interface Place {
  businessId: string
  appointmentId: string
  providerId: string
  locationId: string
  startsAt: Date
  endsAt: Date
  busyFrom: Date
  busyUntil: Date
}

/** Puts an appointment with all its bookings elsewhere; the exclusion constraint has the last word (BOK-3). The providers must be locked. */
export async function placeAppointment(sql: Sql, a: Place): Promise<void> {
  const times = [a.startsAt, a.endsAt, a.busyFrom, a.busyUntil].map((each) => each.toISOString())
  await sql.rows(place, [a.businessId, a.appointmentId, a.providerId, a.locationId, ...times])
}

const lengthen: Statement = {
  name: 'booking_lengthen',
  text: `WITH target AS (UPDATE booking SET snapshot = jsonb_set(snapshot, '{durationMinutes}', to_jsonb($14::int)), revision = revision + 1, updated_at = $12::timestamptz
      WHERE business_id = $1::uuid AND id = $2::uuid AND revision = $3::int RETURNING id, revision),
    ${recording}
    SELECT revision::int FROM target`,
}

/** Notes that a booking lasts longer or shorter, at the price agreed; null when its revision has changed. */
export async function lengthenBooking(
  sql: Sql,
  step: BookingStep & { durationMinutes: number },
): Promise<number | null> {
  const [row] = await sql.rows<{ revision: number }>(lengthen, [...recorded(step), step.durationMinutes])
  return row?.revision ?? null
}
