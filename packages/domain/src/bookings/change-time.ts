import {
  freeLastPlace,
  joinOrMakeAppointment,
  lockProviders,
  moveBooking,
  planReminders,
} from '@foyer/db/queries/change-booking'
import type { BookingRow } from '@foyer/db/queries/list-bookings'
import type { Sql, SqlTransaction } from '@foyer/db/sql'
import { v7 as uuidv7 } from 'uuid'
import { DomainError } from '../errors.ts'
import { once } from '../idempotency.ts'
import { actorOf, type CustomerScope, type StaffScope } from '../scope.ts'
import { nextTimes, offeredAt } from '../times/offered-times.ts'
import { inSqlTransaction } from '../transaction.ts'
import { findOwn } from './find-own.ts'
import { isElsewhere, movableTo, seekMove } from './offered-times.ts'
import { refuseOverlap } from './refuse-overlap.ts'
import { plannedReminders } from './reminders.ts'
import { serviceOf } from './service-of.ts'
import { settleCancel, settledOf } from './settle.ts'
import { snapshotOf } from './snapshot.ts'
import { isTaken } from './taken.ts'

export interface ChangeTime {
  bookingId: string
  startsAt: string
  providerId?: string
  reason?: string
  key: string
}

/**
 * Puts a booking at another time: find or make the appointment there, free the old one, write history, replan reminders, tell both
 * parties. The providers' locks keep racers in line, the exclusion constraint decides (BOK-3); allowed() asks the policy again at submit.
 */
export async function changeTime(
  scope: CustomerScope | StaffScope,
  input: ChangeTime,
  allowed: (booking: BookingRow) => void,
) {
  const { key, ...content } = input
  try {
    return await inSqlTransaction(scope, (tx) =>
      once(scope, tx, { key, content }, () => moveOnce(scope, tx, input, allowed)),
    )
  } catch (error) {
    if (isTaken(error)) throw await taken(scope, input, error)
    throw error
  }
}

async function moveOnce(
  scope: CustomerScope | StaffScope,
  sql: SqlTransaction,
  input: ChangeTime,
  allowed: (booking: BookingRow) => void,
) {
  const booking = await findOwn(scope, input.bookingId, sql)
  allowed(booking)
  const providerId = input.providerId ?? booking.providerId
  if (providerId !== booking.providerId && !(await movableTo(scope, sql, booking)).some(({ id }) => id === providerId))
    throw new DomainError('bookings.notFound')
  await lockProviders(sql, scope.businessId, [booking.providerId, providerId], scope.now)
  const place = await placeAt(scope, sql, booking, providerId, new Date(input.startsAt))
  await freeLastPlace(sql, scope.businessId, booking.appointmentId, booking.persons)
  const appointmentId = await joinOrMakeAppointment(sql, {
    ...place,
    providerId,
    serviceId: serviceOf(booking),
    persons: booking.persons,
    now: scope.now,
  })
  const changeId = uuidv7()
  const revision = await moveBooking(sql, {
    businessId: scope.businessId,
    bookingId: booking.id,
    revision: booking.revision,
    changeId,
    auditId: uuidv7(),
    kind: 'rescheduled',
    ...actorOf(scope),
    origin: scope.origin.app,
    before: { startsAt: booking.startsAt.toISOString(), providerId: booking.providerId },
    after: { startsAt: place.startsAt.toISOString(), providerId },
    reason: input.reason ?? null,
    now: scope.now,
    appointmentId,
    countsAsMove: scope.kind === 'customer',
    leastFeeMinor: feeKept(scope, booking),
  })
  if (revision === null) throw new DomainError('bookings.notPossible')
  await planReminders(sql, {
    businessId: scope.businessId,
    bookingId: booking.id,
    revision,
    reminders: plannedReminders(scope.settings, { ...booking, startsAt: place.startsAt }, scope.now),
  })
  await scope.enqueue(sql, 'bookings.rescheduled', {
    businessId: scope.businessId,
    bookingId: booking.id,
    revision,
    changeId,
  })
  return { bookingId: booking.id, revision, startsAt: place.startsAt.toISOString(), providerId }
}

/** A customer's move made when cancelling would cost a fee keeps it as the least; one that staff make never does (BOK-7). */
const feeKept = (scope: CustomerScope | StaffScope, booking: BookingRow): number =>
  scope.kind === 'customer' ? settleCancel(settledOf(booking), scope.now, 'customer').feeMinor : 0

/** The wished time as it is offered now, under the lock; a time that is not, or no longer, is refused and never silently replaced (BOK-5). */
async function placeAt(
  scope: CustomerScope | StaffScope,
  sql: Sql,
  booking: BookingRow,
  providerId: string,
  startsAt: Date,
) {
  const snapshot = snapshotOf(booking)
  const times = await offeredAt(sql, seekMove(scope, booking, providerId), startsAt)
  const offer = times.find(isElsewhere(booking))
  if (!offer) throw new DomainError('bookings.slotTaken')
  const endsAt = new Date(startsAt.getTime() + snapshot.durationMinutes * 60_000)
  await refuseOverlap(scope, sql, {
    customerId: booking.customerId,
    bookingId: booking.id,
    stretches: [{ startsAt, endsAt }],
  })
  return {
    businessId: scope.businessId,
    claimId: uuidv7(),
    appointmentId: uuidv7(),
    locationId: offer.locationId,
    startsAt,
    endsAt,
    busyFrom: new Date(startsAt.getTime() - snapshot.bufferBeforeMinutes * 60_000),
    busyUntil: new Date(endsAt.getTime() + snapshot.bufferAfterMinutes * 60_000),
    capacity: booking.capacity,
  }
}

async function taken(
  scope: CustomerScope | StaffScope,
  { bookingId, providerId, startsAt }: ChangeTime,
  cause: unknown,
): Promise<DomainError> {
  const booking = await findOwn(scope, bookingId)
  const sought = seekMove(scope, booking, providerId ?? booking.providerId)
  const alternatives = (await nextTimes(scope.sql, sought, new Date(startsAt))).filter(isElsewhere(booking))
  return new DomainError('bookings.slotTaken', {
    field: 'startsAt',
    details: { zone: booking.zone, alternatives },
    cause,
  })
}
