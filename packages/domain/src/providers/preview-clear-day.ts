import type { BookingRow } from '@foyer/db/queries/list-bookings'
import { z } from 'zod'
import { findOwn } from '../bookings/find-own.ts'
import { movableTo, seekMove } from '../bookings/offered-times.ts'
import { mayStaffChange } from '../bookings/policy.ts'
import { snapshotOf } from '../bookings/snapshot.ts'
import type { StaffScope } from '../scope.ts'
import { textIn } from '../texts.ts'
import { nextTimes, offeredAt } from '../times/offered-times.ts'
import { addDays, instantOf, localDate } from '../times/zone.ts'
import { loadProvider } from './load-provider.ts'

/** A local date of the place where the provider would have been. */
export const previewClearDayInput = z.strictObject({ providerId: z.uuid(), date: z.iso.date() })

/** Somebody who is free instead, or another time with the same provider. */
export interface WayOut {
  providerId: string
  startsAt: string
}

const laterTimes = 3

/**
 * What becomes of a provider's day that falls away, booking by booking from now on: the colleagues who are free at the same time, the next
 * times with the same provider on other days, and what is best done, no colleague twice at once (ADM-1, BOK-5).
 */
export async function previewClearDay(scope: StaffScope, input: z.infer<typeof previewClearDayInput>) {
  const { provider } = await loadProvider(scope.db, input.providerId)
  const taken: Taken[] = []
  const bookings = []
  for (const booking of await bookingsOfDay(scope, input)) {
    const ways = await waysOut(scope, booking, input.date)
    const best = [...ways.colleagues, ...ways.later].find((way) => isUntaken(taken, booking, way))
    const suggested: WayOut | null = best ? { providerId: best.providerId, startsAt: best.startsAt } : null
    if (suggested) taken.push({ ...suggested, booking })
    bookings.push({ ...describe(scope, booking), ...ways, suggested })
  }
  return {
    provider: { id: provider.id, name: provider.name },
    date: input.date,
    isDayOff: await isDayOff(scope, input),
    bookings,
  }
}

/** The bookings ahead that begin on that day, in the order of their times. */
async function bookingsOfDay(scope: StaffScope, { providerId, date }: z.infer<typeof previewClearDayInput>) {
  const rows = await scope.db.booking.findMany({
    where: {
      status: { in: ['PENDING', 'APPROVED'] },
      startsAt: { gt: scope.now, gte: new Date(addDays(date, -1)), lt: new Date(addDays(date, 2)) },
      appointment: { providerId },
    },
    orderBy: [{ startsAt: 'asc' }, { number: 'asc' }],
    select: { id: true },
  })
  const found = await Promise.all(rows.map(({ id }) => findOwn(scope, id)))
  return found.filter((each) => mayStaffChange(each) && localDate(each.startsAt.getTime(), each.zone) === date)
}

async function waysOut(scope: StaffScope, booking: BookingRow, date: string) {
  const sought = seekMove(scope, booking, booking.providerId)
  const others = (await movableTo(scope, scope.sql, booking)).filter(({ id }) => id !== booking.providerId)
  const [length] = sought.providers
  const providers = others.map(({ id }) => ({ id, durationMinutes: length?.durationMinutes ?? 0 }))
  const nextDay = new Date(instantOf(addDays(date, 1), 0, booking.zone, 'opening'))
  const [same, later] = await Promise.all([
    offeredAt(scope.sql, { ...sought, providers }, booking.startsAt),
    nextTimes(scope.sql, sought, nextDay, laterTimes),
  ])
  return {
    colleagues: same.map(({ providerId, startsAt }): WayOut & { name: string } => ({
      ...{ providerId, startsAt },
      name: others.find(({ id }) => id === providerId)?.name ?? '',
    })),
    later: later.map(({ providerId, startsAt }): WayOut => ({ providerId, startsAt })),
  }
}

type Taken = WayOut & { booking: BookingRow }

/** Nobody is suggested to two at once, but to those who were in one group. */
function isUntaken(taken: Taken[], booking: BookingRow, way: WayOut): boolean {
  const { durationMinutes, bufferAfterMinutes, bufferBeforeMinutes } = snapshotOf(booking)
  const from = Date.parse(way.startsAt)
  const reach = (durationMinutes + bufferAfterMinutes + bufferBeforeMinutes) * 60_000
  return taken.every((other) => {
    if (other.providerId !== way.providerId || other.booking.appointmentId === booking.appointmentId) return true
    const start = Date.parse(other.startsAt)
    const its = snapshotOf(other.booking)
    const end = start + (its.durationMinutes + its.bufferAfterMinutes + its.bufferBeforeMinutes) * 60_000
    return from + reach <= start || end <= from
  })
}

/** Whether the provider, or the whole business, is off that day. */
export async function isDayOff(scope: StaffScope, { providerId, date }: z.infer<typeof previewClearDayInput>) {
  const day = new Date(date)
  const where = { fromDate: { lte: day }, untilDate: { gte: day }, OR: [{ providerId }, { providerId: null }] }
  return (await scope.db.dayOff.count({ where })) > 0
}

function describe({ locale, business }: StaffScope, booking: BookingRow) {
  const { id, number, status, persons, startsAt, endsAt, zone, givenName, familyName, customerId } = booking
  return {
    ...{ id, number, status, persons, zone, startsAt: startsAt.toISOString(), endsAt: endsAt.toISOString() },
    service: textIn(snapshotOf(booking).serviceName, locale, business.languages),
    customer: { id: customerId, givenName, familyName },
  }
}
