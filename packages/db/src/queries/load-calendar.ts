import type { Sql, Statement } from '../sql.ts'
import type { OwnPlace } from './find-joinable.ts'
import { type CalendarRules, ruleColumns, weeklyOf } from './load-rules.ts'

/** A stretch of time in epoch milliseconds. */
export type Busy = [from: number, until: number]

/** All that decides a provider's free times in a range; busy stretches are merged. */
export interface ProviderCalendar extends CalendarRules {
  busy: Busy[]
}

// The appointment in which nobody stands but whoever asks.
const own = `own AS (SELECT a.id FROM appointment a WHERE a.business_id = $1::uuid AND a.id = $6::uuid AND $7::int >= a.taken + coalesce((SELECT sum(h.persons)
      FROM hold h WHERE h.business_id = a.business_id AND h.appointment_id = a.id AND h.expires_at > $5::timestamptz), 0))`

// Claims of one provider never overlap, so of those that begin before the range only the last can reach into it: the index on starts says which.
const busyOf = (since: string, until: string) => `LATERAL (
      SELECT json_agg(date_part('epoch', lower(r)) * 1000) AS since, json_agg(date_part('epoch', upper(r)) * 1000) AS until
      FROM (SELECT unnest(range_agg(tstzrange(c.busy_from, c.busy_until))) AS r FROM claim c WHERE c.provider_id = p.id AND c.busy_from < ${until}
        AND c.busy_from >= coalesce((SELECT max(e.busy_from) FROM claim e WHERE e.provider_id = p.id AND e.busy_from <= ${since}), ${since})
        AND (c.expires_at IS NULL OR c.expires_at > $5::timestamptz) AND c.owner_id IS DISTINCT FROM (SELECT id FROM own)) merged)`

// A local day begins up to 14 hours before that of UTC and ends up to 12 after it; buffers reach further.
const dayBefore = '($3::timestamptz - make_interval(hours => 14, mins => $8::int))'
const dayAfter = '($4::timestamptz + make_interval(hours => 36, mins => $8::int))'

const calendars = (name: string, whose: string): Statement => ({
  name,
  text: `WITH ${own}, ${weeklyOf(`(h.provider_id IS NULL OR h.provider_id = ${whose})`)}
    SELECT ${ruleColumns('d.until_date >= $3::date - 1 AND d.from_date <= $4::date + 1', 'x.date BETWEEN $3::date - 1 AND $4::date + 1')}, b.since, b.until
    FROM provider p CROSS JOIN ${busyOf(dayBefore, dayAfter)} b WHERE p.business_id = $1::uuid AND p.id = ${whose} AND p.active`,
})

const busy = (name: string, whose: string): Statement => ({
  name,
  text: `WITH ${own} SELECT p.id AS "providerId", b.since, b.until
    FROM provider p CROSS JOIN ${busyOf('$3::timestamptz', '$4::timestamptz')} b WHERE p.business_id = $1::uuid AND p.id = ${whose}`,
})

const [ofOne, ofMany] = ['$2::uuid', 'ANY($2::uuid[])']
const loadOne = calendars('load_calendar', ofOne)
const loadMany = calendars('load_calendars', ofMany)
const busyOne = busy('load_busy', ofOne)
const busyMany = busy('load_busy_of_many', ofMany)

interface Asked {
  businessId: string
  providerIds: string[]
  now: Date
  /** The claim of an appointment in which nobody else stands does not count. */
  except: OwnPlace | null
}

export interface CalendarRange extends Asked {
  /** Dates, both included. */
  from: string
  until: string
  /** The longer of the buffers wanted. */
  bufferMinutes: number
}

interface BusyRow {
  since: number[] | null
  until: number[] | null
}

const valuesOf = ({ businessId, providerIds, now, except }: Asked, from: string, until: string) => [
  ...[businessId, providerIds.length > 1 ? providerIds : providerIds[0], from, until, now.toISOString()],
  ...[except?.appointmentId ?? null, except?.persons ?? 0],
]

const pairsOf = ({ since, until }: BusyRow): Busy[] =>
  (since ?? []).map((from, index) => [from, until?.[index] ?? from])

/** The calendars of these providers on those days, as they stand now: whoever takes time asks this, under the lock. */
export async function loadCalendars(sql: Sql, range: CalendarRange): Promise<ProviderCalendar[]> {
  const { providerIds, from, until, bufferMinutes } = range
  const statement = providerIds.length > 1 ? loadMany : loadOne
  const rows = await sql.rows<CalendarRules & BusyRow>(statement, [...valuesOf(range, from, until), bufferMinutes])
  return rows.map(({ since, until, ...rules }) => ({ ...rules, busy: pairsOf({ since, until }) }))
}

/** What is taken of these providers between two moments, for whoever knows their rules. */
export async function loadBusy(
  sql: Sql,
  { since, until, ...asked }: Asked & { since: number; until: number },
): Promise<Map<string, Busy[]>> {
  const statement = asked.providerIds.length > 1 ? busyMany : busyOne
  const values = valuesOf(asked, new Date(since).toISOString(), new Date(until).toISOString())
  const rows = await sql.rows<BusyRow & { providerId: string }>(statement, values)
  return new Map(rows.map((row) => [row.providerId, pairsOf(row)]))
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
