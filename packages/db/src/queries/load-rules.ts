import type { Sql, Statement } from '../sql.ts'

/** When a provider works, whatever is taken of it. Minutes after midnight and dates are those of the place. */
export interface CalendarRules {
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
}

/** Weekly hours by whose they are, null being the business; to stand in front of the columns. */
export const weeklyOf = (
  whose: string,
) => `weekly AS MATERIALIZED (SELECT h.provider_id, json_agg(json_build_object('weekday', h.weekday,
        'from', h.from_minute, 'until', h.until_minute, 'zone', l.time_zone, 'locationId', l.id) ORDER BY h.weekday, h.from_minute) AS hours
      FROM weekly_hours h JOIN location l ON l.business_id = h.business_id AND l.id = h.location_id AND l.active
      WHERE h.business_id = $1::uuid AND ${whose} GROUP BY h.provider_id)`

/** The rules of provider p, with the days off (d) and special days (x) of which the conditions are true. */
export const ruleColumns = (daysOff: string, specialDays: string) => `p.id AS "providerId",
    coalesce((SELECT w.hours FROM weekly w WHERE w.provider_id IS NOT DISTINCT FROM CASE WHEN p.own_hours THEN p.id END), '[]') AS hours,
    (SELECT coalesce(json_agg(json_build_object('weekday', k.weekday, 'from', k.from_minute, 'until', k.until_minute)), '[]')
      FROM weekly_break k WHERE k.business_id = p.business_id AND k.provider_id IS NOT DISTINCT FROM CASE WHEN p.own_hours THEN p.id END) AS breaks,
    (SELECT coalesce(json_agg(json_build_object('from', d.from_date, 'until', d.until_date)), '[]')
      FROM day_off d WHERE d.business_id = p.business_id AND (d.provider_id IS NULL OR d.provider_id = p.id) AND ${daysOff}) AS "daysOff",
    (SELECT coalesce(json_agg(json_build_object('date', x.date, 'own', x.provider_id IS NOT NULL, 'locationId', x.location_id, 'zone', l.time_zone,
        'hours', CASE WHEN l.active IS NOT FALSE THEN x.hours ELSE '[]' END)), '[]')
      FROM special_day x LEFT JOIN location l ON l.business_id = x.business_id AND l.id = x.location_id
      WHERE x.business_id = p.business_id AND (x.provider_id IS NULL OR x.provider_id = p.id) AND ${specialDays}) AS "specialDays"`

const everyone: Statement = {
  name: 'rules_of_calendars',
  text: `WITH ${weeklyOf('true')} SELECT ${ruleColumns('true', 'true')} FROM provider p WHERE p.business_id = $1::uuid AND p.active`,
}

/** Of all active providers of a business, for all times. */
export async function loadRules(sql: Sql, businessId: string): Promise<CalendarRules[]> {
  return sql.rows<CalendarRules>(everyone, [businessId])
}
