import { z } from 'zod'
import { DomainError } from '../errors.ts'
import type { CustomerScope, StaffScope } from '../scope.ts'
import { type OfferedTime, offeredTimes } from '../times/offered-times.ts'
import { addDays, localDate } from '../times/zone.ts'
import { findOwn } from './find-own.ts'
import { isElsewhere, movableTo, seekMove } from './offered-times.ts'
import { mayReschedule, mayStaffChange } from './policy.ts'
import { snapshotOf } from './snapshot.ts'

export const freeTimesInput = z.strictObject({
  bookingId: z.uuid(),
  /** First local date looked at; today without one. */
  from: z.iso.date().optional(),
  days: z.int().min(1).max(62).default(31),
  providerId: z.uuid().optional(),
})

export interface FreeDay {
  date: string
  times: Omit<OfferedTime, 'date' | 'appointmentId'>[]
}

/** The real free times a booking can be moved to, by local day of the place (BOK-2, 5). */
export async function freeTimes(scope: CustomerScope | StaffScope, input: z.input<typeof freeTimesInput>) {
  const { bookingId, from, days, providerId } = freeTimesInput.parse(input)
  const booking = await findOwn(scope, bookingId)
  const mayMove =
    scope.kind === 'staff'
      ? mayStaffChange(booking)
      : mayReschedule(booking, snapshotOf(booking), scope.settings, scope.now).allowed
  if (!mayMove) throw new DomainError('bookings.notPossible')
  const providers = await movableTo(scope, scope.sql, booking)
  if (providerId && !providers.some(({ id }) => id === providerId)) throw new DomainError('bookings.notFound')
  const today = localDate(scope.now.getTime(), booking.zone)
  const fromDate = from && from > today ? from : today
  const sought = seekMove(scope, booking, providerId ?? booking.providerId)
  const times = await offeredTimes(scope.sql, { ...sought, fromDate, untilDate: addDays(fromDate, days - 1) })
  const elsewhere = times.filter(isElsewhere(booking))
  return {
    ...{ zone: booking.zone, fromDate, providers, providerId: providerId ?? booking.providerId },
    days: byDay(elsewhere),
  }
}

function byDay(times: OfferedTime[]): FreeDay[] {
  const days: FreeDay[] = []
  for (const { date, appointmentId: _, ...time } of times) {
    if (days.at(-1)?.date !== date) days.push({ date, times: [] })
    days.at(-1)?.times.push(time)
  }
  return days
}
