import type { BookingRow } from '@foyer/db/queries/list-bookings'
import { findJoinable, findProvidersOffering, loadCalendars } from '@foyer/db/queries/load-calendar'
import type { Sql } from '@foyer/db/sql'
import { seesOwnOnly } from '../permissions.ts'
import type { Scope } from '../scope.ts'
import { type FreeStart, freeStarts, type Wanted } from '../times/free-starts.ts'
import { workingWindows } from '../times/working-windows.ts'
import { addDays, localDate } from '../times/zone.ts'
import { snapshotOf } from './snapshot.ts'

/** A time somebody may take: the instant it starts, with whom and where. */
export interface OfferedTime {
  startsAt: string
  date: string
  providerId: string
  locationId: string
}

export interface Offer {
  booking: BookingRow
  /** Only this provider, or whoever else the booking may go to. */
  providerId?: string
  /** Local calendar dates, both included. */
  fromDate: string
  untilDate: string
}

const staffHorizonMs = 10 * 366 * 864e5

/** Notice and horizon bind customers; staff may use any time of the ten years ahead. */
function bounds(scope: Scope): { earliest: number; latest: number } {
  const { minimumNoticeMinutes, horizonDays } = scope.settings.scheduling
  if (scope.kind === 'staff') return { earliest: scope.now.getTime(), latest: scope.now.getTime() + staffHorizonMs }
  return {
    earliest: scope.now.getTime() + minimumNoticeMinutes * 60_000,
    latest: scope.now.getTime() + horizonDays * 864e5,
  }
}

/** Whoever the booking may be moved to: its provider, or all that offer the service where it allows a change (BOK-5). A provider sees no calendar but the own one (ADM-3). */
export async function movableTo(scope: Scope, sql: Sql, booking: BookingRow): Promise<{ id: string; name: string }[]> {
  const own = { id: booking.providerId, name: booking.providerName }
  const staysThere = scope.kind === 'staff' ? seesOwnOnly(scope.role) : !booking.mayChangeProvider
  if (staysThere) return [own]
  const others = await findProvidersOffering(sql, scope.businessId, booking.serviceId)
  return [own, ...others.filter(({ id }) => id !== own.id).map(({ id, name }) => ({ id, name }))]
}

/**
 * The free times a booking can be moved to: its own duration and buffers, its own claim not in the way unless others stay in
 * the appointment, and appointments of a group that have places left (BOK-2, 5, 10). For customers the location stays.
 */
export async function offeredTimes(scope: Scope, sql: Sql, offer: Offer): Promise<OfferedTime[]> {
  const { booking, providerId = booking.providerId } = offer
  const snapshot = snapshotOf(booking)
  const wanted = { ...snapshot, ...bounds(scope), stepMinutes: scope.settings.scheduling.stepMinutes }
  // A day more on either side, for providers whose zone is not the booking's.
  const [first, last] = [localDate(wanted.earliest, booking.zone), localDate(wanted.latest, booking.zone)]
  const from = [offer.fromDate, addDays(first, -1)].sort().at(-1) ?? first
  const until = [offer.untilDate, addDays(last, 1)].sort().at(0) ?? last
  if (from > until) return []
  const range = { businessId: scope.businessId, from, until }
  const exceptOwnerId = booking.taken > booking.persons ? null : booking.appointmentId
  const calendars = await loadCalendars(sql, { ...range, providerIds: [providerId], now: scope.now, exceptOwnerId })
  const starts = calendars.flatMap((calendar) =>
    freeStarts(workingWindows(calendar, from, until), calendar.busy, wanted),
  )
  if (booking.capacity > 1 && calendars.length)
    starts.push(...(await joinableStarts(scope, sql, { booking, providerId, from, until }, wanted)))
  return starts
    .filter(({ startsAt }) => startsAt !== booking.startsAt.getTime() || providerId !== booking.providerId)
    .filter(({ locationId }) => scope.kind === 'staff' || locationId === booking.locationId)
    .sort((a, b) => a.startsAt - b.startsAt)
    .map((start) => offered(start, providerId))
}

interface JoinableIn {
  booking: BookingRow
  providerId: string
  from: string
  until: string
}

async function joinableStarts(scope: Scope, sql: Sql, asked: JoinableIn, wanted: Wanted): Promise<FreeStart[]> {
  const { booking, providerId, from, until } = asked
  const appointments = await findJoinable(sql, {
    ...{ businessId: scope.businessId, providerId, from, until, durationMinutes: wanted.durationMinutes },
    ...{ serviceId: booking.serviceId, persons: booking.persons, exceptAppointmentId: booking.appointmentId },
  })
  return appointments
    .map(({ startsAt, locationId, zone }) => ({
      startsAt: startsAt.getTime(),
      locationId,
      date: localDate(startsAt.getTime(), zone),
    }))
    .filter(
      ({ startsAt, date }) => wanted.earliest <= startsAt && startsAt < wanted.latest && from <= date && date <= until,
    )
}

const offered = ({ startsAt, date, locationId }: FreeStart, providerId: string): OfferedTime => ({
  startsAt: new Date(startsAt).toISOString(),
  date,
  providerId,
  locationId,
})

const searchAhead = 31

/** The next free times from a wished instant on, for whoever lost a race: never a dead end (BOK-3). */
export async function nextTimes(
  scope: Scope,
  sql: Sql,
  booking: BookingRow,
  providerId: string,
  wishedAt: Date,
  most = 6,
): Promise<OfferedTime[]> {
  const fromDate = localDate(Math.max(wishedAt.getTime(), scope.now.getTime()), booking.zone)
  const times = await offeredTimes(scope, sql, {
    booking,
    providerId,
    fromDate,
    untilDate: addDays(fromDate, searchAhead),
  })
  const later = times.filter(({ startsAt }) => Date.parse(startsAt) >= wishedAt.getTime())
  return (later.length ? later : times).slice(0, most)
}
