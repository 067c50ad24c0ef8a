import { moveBooking, planReminders } from '@foyer/db/queries/change-booking'
import type { BookingRow } from '@foyer/db/queries/list-bookings'
import type { SqlTransaction } from '@foyer/db/sql'
import { v7 as uuidv7 } from 'uuid'
import { DomainError } from '../errors.ts'
import { actorOf, type StaffScope } from '../scope.ts'
import { plannedReminders } from './reminders.ts'

export interface MovedAlong {
  booking: BookingRow
  startsAt: Date
  providerId: string
  reason: string | undefined
}

/** The booking's part of its whole appointment's being put elsewhere: history, reminders and a message to both parties (BOK-14, MSG-5). */
export async function moveAlong(
  scope: StaffScope,
  sql: SqlTransaction,
  { booking, startsAt, providerId, reason }: MovedAlong,
) {
  const { businessId, now } = scope
  const changeId = uuidv7()
  const revision = await moveBooking(sql, {
    ...{ businessId, bookingId: booking.id, revision: booking.revision, changeId, auditId: uuidv7(), now },
    ...{ kind: 'rescheduled', ...actorOf(scope), origin: scope.origin.app, reason: reason ?? null },
    before: { startsAt: booking.startsAt.toISOString(), providerId: booking.providerId },
    after: { startsAt: startsAt.toISOString(), providerId },
    ...{ appointmentId: booking.appointmentId, countsAsMove: false, leastFeeMinor: 0 },
  })
  if (revision === null) throw new DomainError('bookings.notPossible')
  const reminders = plannedReminders(scope.settings, { ...booking, startsAt }, now)
  await planReminders(sql, { businessId, bookingId: booking.id, revision, reminders })
  await scope.enqueue(sql, 'bookings.rescheduled', { businessId, bookingId: booking.id, revision, changeId })
}
