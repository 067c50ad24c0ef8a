import { joinOrMakeAppointment, lockProviders, planReminders } from '@foyer/db/queries/change-booking'
import type { BookingRow } from '@foyer/db/queries/list-bookings'
import { lockBooking } from '@foyer/db/queries/post-to-ledger'
import { restoreBooking, takeUntoldCancel } from '@foyer/db/queries/restore-booking'
import type { Sql } from '@foyer/db/sql'
import { violates } from '@foyer/db/violations'
import { v7 as uuidv7 } from 'uuid'
import { z } from 'zod'
import { DomainError } from '../errors.ts'
import { once } from '../idempotency.ts'
import { actorOf, type CustomerScope, type StaffScope } from '../scope.ts'
import { inSqlTransaction } from '../transaction.ts'
import { findOwn } from './find-own.ts'
import { mayFollow } from './life-cycle.ts'
import { periodsOf } from './periods-of.ts'
import { mayUndoCancel } from './policy.ts'
import { refuseOverlap } from './refuse-overlap.ts'
import { plannedReminders } from './reminders.ts'
import { serviceOf } from './service-of.ts'
import { snapshotOf } from './snapshot.ts'

export const undoCancelInput = z.strictObject({ bookingId: z.uuid(), key: z.uuid() })

/**
 * Takes a cancellation back within three minutes: the booking stands as before, what was posted is reversed and nobody hears of
 * either. When the time has gone it says so (BOK-9). Customers take back their own cancellations only.
 */
export async function undoCancel(scope: CustomerScope | StaffScope, input: z.infer<typeof undoCancelInput>) {
  const { bookingId, key } = input
  try {
    return await inSqlTransaction(scope, (sql) =>
      once(scope, sql, { key, content: { undo: bookingId } }, () => restoreOnce(scope, sql, bookingId)),
    )
  } catch (error) {
    const isTaken = violates(error, 'no_double_booking') || violates(error, 'capacity_not_exceeded')
    throw isTaken ? new DomainError('bookings.undoTaken', { cause: error }) : error
  }
}

async function restoreOnce(scope: CustomerScope | StaffScope, sql: Sql, bookingId: string) {
  const { businessId, settings, now } = scope
  const booking = await findOwn(scope, bookingId, sql)
  if (!mayFollow('undoCancel', booking.status)) throw new DomainError('bookings.notPossible')
  const untold = await takeUntoldCancel(sql, businessId, bookingId)
  if (!untold || !mayUndoCancel(scope, untold)) throw new DomainError('bookings.undoTooLate')
  await lockProviders(sql, businessId, [booking.providerId], now)
  const { customerId, startsAt } = booking
  // In the three minutes the customer may have booked something else for that time.
  await refuseOverlap(scope, sql, { customerId, bookingId, stretches: periodsOf(booking) })
  const appointmentId = await placeAgain(scope, sql, booking)
  // What was posted to its ledger meanwhile is there, or waits.
  await lockBooking(sql, { businessId, bookingId })
  const revision = await restoreBooking(sql, {
    ...{ businessId, bookingId, revision: booking.revision, changeId: uuidv7(), auditId: uuidv7(), now, reason: null },
    ...{ kind: 'restored', ...actorOf(scope), origin: scope.origin.app, appointmentId, status: untold.status },
    ...{ before: { status: 'CANCELED' }, after: { status: untold.status } },
  })
  if (revision === null) throw new DomainError('bookings.notPossible')
  const reminders = plannedReminders(settings, { status: untold.status, startsAt }, now)
  await planReminders(sql, { businessId, bookingId, revision, reminders })
  return { bookingId, revision, status: untold.status, startsAt: startsAt.toISOString() }
}

/** An event keeps its appointment as long as it is on; any other is found or made anew. */
async function placeAgain({ businessId, now }: CustomerScope | StaffScope, sql: Sql, booking: BookingRow) {
  if (!booking.eventId) return joinOrMakeAppointment(sql, { ...samePlace(businessId, booking), now })
  if (booking.eventCanceled) throw new DomainError('bookings.undoTaken')
  return booking.appointmentId
}

function samePlace(businessId: string, booking: BookingRow) {
  const { bufferBeforeMinutes, bufferAfterMinutes } = snapshotOf(booking)
  const { startsAt, endsAt, providerId, locationId, capacity, persons } = booking
  return {
    ...{
      businessId,
      claimId: uuidv7(),
      appointmentId: uuidv7(),
      providerId,
      locationId,
      serviceId: serviceOf(booking),
    },
    ...{ startsAt, endsAt, capacity, persons },
    busyFrom: new Date(startsAt.getTime() - bufferBeforeMinutes * 60_000),
    busyUntil: new Date(endsAt.getTime() + bufferAfterMinutes * 60_000),
  }
}
