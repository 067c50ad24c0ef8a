import type { BookingRow } from '@foyer/db/queries/list-bookings'
import { findProvidersOffering, loadCalendars } from '@foyer/db/queries/load-calendar'
import type { Sql } from '@foyer/db/sql'
import type { Scope } from '../scope.ts'
import { type FreeStart, freeStarts } from '../times/free-starts.ts'
import { workingWindows } from '../times/working-windows.ts'
import { addDays, localDate } from '../times/zone.ts'
import { bookingSnapshot } from './snapshot.ts'

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

/** Notice and horizon bind customers; staff may use any time that lies ahead. */
function bounds(scope: Scope): { earliest: number; latest: number } {
  const { minimumNoticeMinutes, horizonDays } = scope.settings.scheduling
  if (scope.kind === 'staff') return { earliest: scope.now.getTime(), latest: Number.POSITIVE_INFINITY }
  return {
    earliest: scope.now.getTime() + minimumNoticeMinutes * 60_000,
    latest: scope.now.getTime() + horizonDays * 864e5,
  }
}

/** Whoever the booking may be moved to: its provider, or all that offer the service where it allows a change (BOK-5). */
export async function movableTo(scope: Scope, sql: Sql, booking: BookingRow): Promise<{ id: string; name: string }[]> {
  const own = { id: booking.providerId, name: booking.providerName }
  if (!booking.mayChangeProvider && scope.kind !== 'staff') return [own]
  const others = await findProvidersOffering(sql, scope.businessId, booking.serviceId)
  return [own, ...others.filter(({ id }) => id !== own.id).map(({ id, name }) => ({ id, name }))]
}

/** The free times a booking can be moved to: its own duration and buffers, its own claim not in the way (BOK-2, 5). */
export async function offeredTimes(
  scope: Scope,
  sql: Sql,
  { booking, providerId, fromDate, untilDate }: Offer,
): Promise<OfferedTime[]> {
  const snapshot = bookingSnapshot.parse(booking.snapshot)
  const wanted = { ...snapshot, ...bounds(scope), stepMinutes: scope.settings.scheduling.stepMinutes }
  const calendars = await loadCalendars(sql, {
    businessId: scope.businessId,
    providerIds: [providerId ?? booking.providerId],
    from: fromDate,
    until: untilDate,
    now: scope.now,
    exceptOwnerId: booking.appointmentId,
  })
  return calendars.flatMap((calendar) =>
    freeStarts(workingWindows(calendar, fromDate, untilDate), calendar.busy, wanted)
      .filter(({ startsAt }) => startsAt !== booking.startsAt.getTime() || calendar.providerId !== booking.providerId)
      .map((start) => offered(start, calendar.providerId)),
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
