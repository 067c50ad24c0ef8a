import type { Sql, Statement } from '../sql.ts'
import type { OwnPlace } from './find-joinable.ts'

/** All that decides a provider's free times in a range; busy stretches are merged, in epoch milliseconds. */
export interface ProviderCalendar {
  providerId: string
  hours: { weekday: number; from: number; until: number; zone: string; locationId: string }[]
  breaks: { weekday: number; from: number; until: number }[]
  daysOff: { from: string; until: string }[]
  specialDays: {
    date: string
    own: boolean
    locationId: string | null
    /** Of the location, where one is named. */
    zone: string | null
    hours: { fromMinute: number; untilMinute: number }[]
  }[]
  busy: [number, number][]
}

// A local day begins up to 14 hours before that of UTC and ends up to 12 after it; buffers reach further.
const edges = (buffer: string) => ({
  since: `($3::timestamptz - make_interval(hours => 14, mins => ${buffer}))`,
  until: `($4::timestamptz + make_interval(hours => 36, mins => ${buffer}))`,
})

// Claims of one provider never overlap, so of those that begin before the range only the last can reach into it: the index on starts says which.
const calendars = (name: string, whose: string, { since, until }: ReturnType<typeof edges>): Statement => ({
  name,
  text: `WITH own AS (SELECT a.id FROM appointment a WHERE a.business_id = $1::uuid AND a.id = $6::uuid AND $7::int >= a.taken + coalesce((SELECT sum(h.persons)
      FROM hold h WHERE h.business_id = a.business_id AND h.appointment_id = a.id AND h.expires_at > $5::timestamptz), 0)),
    weekly AS MATERIALIZED (SELECT h.provider_id, json_agg(json_build_object('weekday', h.weekday, 'from', h.from_minute, 'until', h.until_minute,
        'zone', l.time_zone, 'locationId', l.id) ORDER BY h.weekday, h.from_minute) AS hours
      FROM weekly_hours h JOIN location l ON l.business_id = h.business_id AND l.id = h.location_id AND l.active
      WHERE h.business_id = $1::uuid AND (h.provider_id IS NULL OR h.provider_id = ${whose}) GROUP BY h.provider_id)
    SELECT p.id AS "providerId",
    coalesce((SELECT w.hours FROM weekly w WHERE w.provider_id IS NOT DISTINCT FROM CASE WHEN p.own_hours THEN p.id END), '[]') AS hours,
    (SELECT coalesce(json_agg(json_build_object('weekday', k.weekday, 'from', k.from_minute, 'until', k.until_minute)), '[]')
      FROM weekly_break k WHERE k.business_id = p.business_id AND k.provider_id IS NOT DISTINCT FROM CASE WHEN p.own_hours THEN p.id END) AS breaks,
    (SELECT coalesce(json_agg(json_build_object('from', d.from_date, 'until', d.until_date)), '[]')
      FROM day_off d WHERE d.business_id = p.business_id AND (d.provider_id IS NULL OR d.provider_id = p.id)
        AND d.until_date >= $3::date - 1 AND d.from_date <= $4::date + 1) AS "daysOff",
    (SELECT coalesce(json_agg(json_build_object('date', x.date, 'own', x.provider_id IS NOT NULL, 'locationId', x.location_id, 'zone', l.time_zone,
        'hours', CASE WHEN l.active IS NOT FALSE THEN x.hours ELSE '[]' END)), '[]')
      FROM special_day x LEFT JOIN location l ON l.business_id = x.business_id AND l.id = x.location_id WHERE x.business_id = p.business_id AND (x.provider_id IS NULL OR x.provider_id = p.id)
        AND x.date BETWEEN $3::date - 1 AND $4::date + 1) AS "specialDays",
    b.since, b.until
    FROM provider p CROSS JOIN LATERAL (SELECT json_agg(date_part('epoch', lower(r)) * 1000) AS since, json_agg(date_part('epoch', upper(r)) * 1000) AS until
      FROM (SELECT unnest(range_agg(tstzrange(c.busy_from, c.busy_until))) AS r FROM claim c WHERE c.provider_id = p.id AND c.busy_from < ${until}
        AND c.busy_from >= coalesce((SELECT max(e.busy_from) FROM claim e WHERE e.provider_id = p.id AND e.busy_from <= ${since}), ${since})
        AND (c.expires_at IS NULL OR c.expires_at > $5::timestamptz) AND c.owner_id IS DISTINCT FROM (SELECT id FROM own)) merged) b
    WHERE p.business_id = $1::uuid AND p.id = ${whose} AND p.active`,
})

const ofOne = '$2::uuid'
const loadMany = calendars('load_calendars', 'ANY($2::uuid[])', edges('$8::int'))
const loadOne = calendars('load_calendar', ofOne, edges('$8::int'))

const bufferOf = (service: string) =>
  `(SELECT greatest(s.buffer_before_minutes, s.buffer_after_minutes) FROM service s WHERE s.business_id = $1::uuid AND s.id = ${service})`
const offeringIt = `ANY(ARRAY(SELECT o.provider_id FROM provider_service o WHERE o.business_id = $1::uuid AND o.service_id = $2::uuid))`
const loadOffering = calendars('load_calendars_of_service', offeringIt, edges(bufferOf('$2::uuid')))
const loadOneOffering = calendars('load_calendar_of_service', ofOne, edges(bufferOf('$8::uuid')))

export interface CalendarRange {
  businessId: string
  from: string
  until: string
  now: Date
  /** The claim of an appointment in which nobody else stands does not count. */
  except: OwnPlace | null
}

interface CalendarRow extends Omit<ProviderCalendar, 'busy'> {
  since: number[] | null
  until: number[] | null
}

const valuesOf = ({ businessId, from, until, now, except }: CalendarRange, whose: unknown) => [
  ...[businessId, whose, from, until, now.toISOString()],
  ...[except?.appointmentId ?? null, except?.persons ?? 0],
]

const withBusy = (rows: CalendarRow[]): ProviderCalendar[] =>
  rows.map(({ since, until, ...rules }) => ({
    ...rules,
    busy: (since ?? []).map((from, index): [number, number] => [from, until?.[index] ?? from]),
  }))

/** Of these providers; bufferMinutes is the longer of the buffers wanted. */
export async function loadCalendars(
  sql: Sql,
  { providerIds, bufferMinutes, ...range }: CalendarRange & { providerIds: string[]; bufferMinutes: number },
): Promise<ProviderCalendar[]> {
  const [only, ...others] = providerIds
  const statement = others.length ? loadMany : loadOne
  return withBusy(await sql.rows(statement, [...valuesOf(range, others.length ? providerIds : only), bufferMinutes]))
}

/** Of whoever offers a service, or of one of them, with its buffers; for whoever does not want to wait for these first. */
export async function loadCalendarsOffering(
  sql: Sql,
  { serviceId, providerId, ...range }: CalendarRange & { serviceId: string; providerId?: string },
): Promise<ProviderCalendar[]> {
  return withBusy(
    providerId
      ? await sql.rows(loadOneOffering, [...valuesOf(range, providerId), serviceId])
      : await sql.rows(loadOffering, valuesOf(range, serviceId)),
  )
}

const offering: Statement = {
  name: 'providers_offering',
  text: `SELECT p.id, p.name, o.price_minor AS "priceMinor", o.duration_minutes AS "durationMinutes" FROM provider_service o
    JOIN provider p ON p.business_id = o.business_id AND p.id = o.provider_id AND p.active
    WHERE o.business_id = $1::uuid AND o.service_id = $2::uuid ORDER BY p.position, p.id`,
}

/** Who offers a service, in the business's order. */
export async function findProvidersOffering(sql: Sql, businessId: string, serviceId: string) {
  return sql.rows<{ id: string; name: string; priceMinor: number | null; durationMinutes: number | null }>(offering, [
    businessId,
    serviceId,
  ])
}
