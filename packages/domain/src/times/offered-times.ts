import { findJoinable, type OwnPlace } from '@foyer/db/queries/find-joinable'
import { loadCalendars } from '@foyer/db/queries/load-calendar'
import type { Sql } from '@foyer/db/sql'
import { freeStarts } from './free-starts.ts'
import { workingWindows } from './working-windows.ts'
import { addDays, localDate } from './zone.ts'

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

export interface OfferedStart {
  /** Epoch milliseconds; a time is an instant, never a text on a clock. */
  startsAt: number
  date: string
  providerId: string
  locationId: string
  /** The appointment of a group that is joined there. */
  appointmentId: string | null
  /** Places that nobody else has. */
  left: number
}

/** A time somebody may take: the instant it starts, with whom and where. */
export interface OfferedTime extends Omit<OfferedStart, 'startsAt' | 'left'> {
  startsAt: string
}

/**
 * The one answer to which times are free, for booking, holding and moving, by customers and staff: working hours without what is
 * taken, buffers included, and appointments of a group with places left (BOK-2, 10). By start, then in the order of the providers.
 */
export async function offeredTimes(sql: Sql, sought: SoughtTime & Dates): Promise<OfferedTime[]> {
  return (await offeredStarts(sql, sought)).map(asTime)
}

/** The same at one instant only, for whoever is about to take it: at most one per provider and place (BOK-3, 5). */
export async function offeredAt(sql: Sql, sought: SoughtTime, startsAt: Date): Promise<OfferedTime[]> {
  const at = startsAt.getTime()
  const date = localDate(at, 'UTC')
  const starts = await offeredStarts(sql, {
    ...{ ...sought, earliest: Math.max(sought.earliest, at), latest: Math.min(sought.latest, at + 1) },
    // Clocks at the place may show another day than those of UTC.
    ...{ fromDate: addDays(date, -1), untilDate: addDays(date, 1) },
  })
  return starts.map(asTime)
}

const searchAhead = 31

/** The next free times from a wished instant on, for whoever lost a race: never a dead end (BOK-3). */
export async function nextTimes(sql: Sql, sought: SoughtTime, wishedAt: Date, most = 6): Promise<OfferedTime[]> {
  const fromDate = addDays(localDate(Math.max(wishedAt.getTime(), sought.now.getTime()), 'UTC'), -1)
  const starts = await offeredStarts(sql, { ...sought, fromDate, untilDate: addDays(fromDate, searchAhead) })
  const later = starts.filter(({ startsAt }) => startsAt >= wishedAt.getTime())
  return (later.length ? later : starts).slice(0, most).map(asTime)
}

const asTime = ({ left: _, ...start }: OfferedStart): OfferedTime => ({
  ...start,
  startsAt: new Date(start.startsAt).toISOString(),
})

export async function offeredStarts(sql: Sql, sought: SoughtTime & Dates): Promise<OfferedStart[]> {
  const [from, until] = daysLookedAt(sought)
  if (from > until || !sought.providers.length) return []
  const { businessId, now, except, providers, capacity, locationId, earliest, latest } = sought
  const range = { businessId, now, except, from, until }
  const calendars = await loadCalendars(sql, { ...range, providerIds: providers.map(({ id }) => id) })
  const found: OfferedStart[] = []
  for (const calendar of calendars) {
    const { providerId } = calendar
    const durationMinutes = providers.find(({ id }) => id === providerId)?.durationMinutes
    if (durationMinutes === undefined) continue
    const windows = workingWindows(calendar, from, until).filter((each) => isAt(locationId, each))
    for (const start of freeStarts(windows, calendar.busy, { ...sought, durationMinutes }))
      found.push({ ...start, providerId, appointmentId: null, left: capacity })
  }
  if (capacity > 1) {
    const active = new Set(calendars.map(({ providerId }) => providerId))
    for (const { id, providerId, startsAt, zone, ...place } of await findJoinable(sql, { ...sought, ...range })) {
      const start = { startsAt: startsAt.getTime(), date: localDate(startsAt.getTime(), zone) }
      const isWithin =
        earliest <= start.startsAt && start.startsAt < latest && from <= start.date && start.date <= until
      if (isWithin && active.has(providerId) && isAt(locationId, place))
        found.push({ ...start, ...place, providerId, appointmentId: id })
    }
  }
  const rank = new Map(providers.map(({ id }, index) => [id, index]))
  const rankOf = ({ providerId }: OfferedStart) => rank.get(providerId) ?? 0
  return found.sort((a, b) => a.startsAt - b.startsAt || rankOf(a) - rankOf(b))
}

const isAt = (wanted: string | undefined, { locationId }: { locationId: string }) => !wanted || wanted === locationId

/** The days asked for that notice and horizon leave; a day more on either side, for places whose day is not that of UTC. */
function daysLookedAt({ fromDate, untilDate, earliest, latest }: SoughtTime & Dates): [from: string, until: string] {
  const first = addDays(localDate(earliest, 'UTC'), -1)
  const last = addDays(localDate(latest, 'UTC'), 1)
  return [fromDate > first ? fromDate : first, untilDate < last ? untilDate : last]
}
