import { findJoinable, type Joinable, type OwnPlace } from '@foyer/db/queries/find-joinable'
import type { CalendarRules } from '@foyer/db/queries/load-rules'
import type { Sql } from '@foyer/db/sql'
import { type FreeStart, freeStarts } from './free-starts.ts'
import { isAt, knownShifts, loadShifts } from './load-shifts.ts'
import { addDays, datesBetween, localDate, utcDate } from './zone.ts'

/** Whose times are wanted, for how long and for how many. Moments are epoch milliseconds. */
export interface SoughtTime {
  businessId: string
  now: Date
  serviceId: string
  /** Places of a new appointment; more than one is a group, which others join. */
  capacity: number
  persons: number
  /** In the order in which they are preferred. */
  providers: { id: string; durationMinutes: number }[]
  bufferBeforeMinutes: number
  bufferAfterMinutes: number
  stepMinutes: number
  /** No start before (minimum notice), none at or after (horizon). */
  earliest: number
  latest: number
  /** What whoever asks has already: the booking that moves, or the own hold. */
  except: OwnPlace | null
  locationId?: string
}

/** Local calendar dates at the place, both included. */
export interface Dates {
  fromDate: string
  untilDate: string
}

export interface OfferedStart extends FreeStart {
  /** The group that is joined there, and the places in it that nobody else has. */
  joins?: { appointmentId: string; left: number }
}

export interface ProviderStarts {
  providerId: string
  /** Where the provider has hours, free or not. */
  locationIds: Set<string>
  starts: OfferedStart[]
}

/** A time somebody may take: the instant it starts, with whom and where. */
export interface OfferedTime {
  startsAt: string
  date: string
  providerId: string
  locationId: string
  /** The appointment of a group that is joined there. */
  appointmentId: string | null
}

/**
 * The one answer to which times are free, for booking, holding and moving, by customers and staff: working hours without what is
 * taken, buffers included, and appointments of a group with places left (BOK-2, 10). By start, then in the order of the providers.
 */
export async function offeredTimes(sql: Sql, sought: SoughtTime & Dates): Promise<OfferedTime[]> {
  return inOrder(await offeredStarts(sql, sought))
}

/** The same at one instant only, for whoever is about to take it: at most one per provider and place (BOK-3, 5). */
export async function offeredAt(sql: Sql, sought: SoughtTime, startsAt: Date): Promise<OfferedTime[]> {
  const at = startsAt.getTime()
  const date = utcDate(at)
  return offeredTimes(sql, {
    ...{ ...sought, earliest: Math.max(sought.earliest, at), latest: Math.min(sought.latest, at + 1) },
    // Clocks at the place may show another day than those of UTC.
    ...{ fromDate: addDays(date, -1), untilDate: addDays(date, 1) },
  })
}

const searchAhead = 31

/** The next free times from a wished instant on, for whoever lost a race: never a dead end (BOK-3). */
export async function nextTimes(sql: Sql, sought: SoughtTime, wishedAt: Date, most = 6): Promise<OfferedTime[]> {
  const fromDate = addDays(utcDate(Math.max(wishedAt.getTime(), sought.now.getTime())), -1)
  const times = await offeredTimes(sql, { ...sought, fromDate, untilDate: addDays(fromDate, searchAhead) })
  const later = times.filter(({ startsAt }) => Date.parse(startsAt) >= wishedAt.getTime())
  return (later.length ? later : times).slice(0, most)
}

/** The stable sort leaves the providers in their order where they start together. */
function inOrder(found: ProviderStarts[]): OfferedTime[] {
  return found
    .flatMap(({ providerId, starts }) => starts.map((start) => ({ providerId, ...start })))
    .sort((a, b) => a.startsAt - b.startsAt)
    .map(({ startsAt, date, providerId, locationId, joins }) => ({
      ...{ startsAt: new Date(startsAt).toISOString(), date, providerId, locationId },
      appointmentId: joins?.appointmentId ?? null,
    }))
}

/**
 * The same as plain numbers, by provider in their order, for those who merge them. Whoever only shows times may know the rules already: then
 * nothing is asked of the database but what is taken while somebody works.
 */
export async function offeredStarts(
  sql: Sql,
  sought: SoughtTime & Dates,
  known?: readonly CalendarRules[],
): Promise<ProviderStarts[]> {
  const [from, until] = daysLookedAt(sought)
  if (from > until || !sought.providers.length) return []
  const range = { ...sought, from, until, dates: datesBetween(from, until) }
  const [shifts, joinable] = await Promise.all([
    known ? knownShifts(sql, range, known) : loadShifts(sql, range),
    sought.capacity > 1 ? findJoinable(sql, range) : [],
  ])
  return shifts.map(({ providerId, durationMinutes, locationIds, windows, busy }) => {
    const starts: OfferedStart[] = freeStarts(windows, busy, { ...sought, durationMinutes })
    const groups = joinable.filter((each) => each.providerId === providerId && isAt(sought.locationId, each))
    const all = groups.length ? starts.concat(joinedStarts(groups, sought, range.dates)) : starts
    return { providerId, locationIds, starts: all }
  })
}

function joinedStarts(groups: Joinable[], { earliest, latest }: SoughtTime, dates: string[]): OfferedStart[] {
  return groups
    .map(({ id, startsAt, locationId, zone, left }) => ({
      ...{ startsAt: startsAt.getTime(), date: localDate(startsAt.getTime(), zone), locationId },
      joins: { appointmentId: id, left },
    }))
    .filter(({ startsAt, date }) => earliest <= startsAt && startsAt < latest && dates.includes(date))
}

/** The days asked for that notice and horizon leave; a day more on either side, for places whose day is not that of UTC. */
function daysLookedAt({ fromDate, untilDate, earliest, latest }: SoughtTime & Dates): [from: string, until: string] {
  const first = addDays(utcDate(earliest), -1)
  const last = addDays(utcDate(latest), 1)
  return [fromDate > first ? fromDate : first, untilDate < last ? untilDate : last]
}
