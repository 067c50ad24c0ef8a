import { lockProviders, planReminders } from '@foyer/db/queries/change-booking'
import { editBooking, resizeAppointment } from '@foyer/db/queries/edit-booking'
import type { BookingRow } from '@foyer/db/queries/list-bookings'
import type { Sql, SqlTransaction } from '@foyer/db/sql'
import { violates } from '@foyer/db/violations'
import { v7 as uuidv7 } from 'uuid'
import { z } from 'zod'
import { DomainError } from '../errors.ts'
import { once } from '../idempotency.ts'
import { minorInput } from '../prices/terms.ts'
import { actorOf, type CustomerScope, type StaffScope } from '../scope.ts'
import { textIn } from '../texts.ts'
import { offeredAt } from '../times/offered-times.ts'
import { inSqlTransaction } from '../transaction.ts'
import type { EditRecord } from './edit-record.ts'
import { ledgerDelta } from './edit-terms.ts'
import { findOwn } from './find-own.ts'
import { seekMove } from './offered-times.ts'
import { editShape, type PlannedEdit, planEdit, type WantedEdit } from './plan-edit.ts'
import { plannedReminders } from './reminders.ts'
import { settleCancel, settledOf } from './settle.ts'

export const editInput = z.strictObject({
  ...editShape,
  /** The total that was shown, in minor units; another one is refused. */
  expectedTotalMinor: minorInput,
  key: z.uuid(),
})

/**
 * Changes note, persons and extras of a booking: customers what the business lets them until the reschedule cut-off, staff all (BOK-13).
 * The price follows from what was agreed; the places, and the time that extras take, are the database's to give.
 */
export async function edit(scope: CustomerScope | StaffScope, input: z.infer<typeof editInput>) {
  const { key, ...content } = input
  try {
    return await inSqlTransaction(scope, (sql) =>
      once(scope, sql, { key, content }, () => editOnce(scope, sql, content)),
    )
  } catch (error) {
    if (violates(error, 'no_double_booking'))
      throw new DomainError('bookings.slotTaken', { field: 'extras', cause: error })
    if (violates(error, 'capacity_not_exceeded'))
      throw new DomainError('bookings.tooManyPersons', { field: 'persons', cause: error })
    throw error
  }
}

async function editOnce(
  scope: CustomerScope | StaffScope,
  sql: SqlTransaction,
  { bookingId, expectedTotalMinor, ...wanted }: WantedEdit & { bookingId: string; expectedTotalMinor: number },
) {
  const { businessId, now } = scope
  const booking = await findOwn(scope, bookingId, sql)
  const plan = await planEdit(scope, sql, booking, wanted)
  const { totalMinor } = plan.after
  if (totalMinor !== expectedTotalMinor) throw new DomainError('bookings.priceChanged', { details: { totalMinor } })
  if (!Object.values(plan.changed).some(Boolean)) return { bookingId, revision: booking.revision, totalMinor }
  await lockProviders(sql, businessId, [booking.providerId], now)
  await resize(scope, sql, booking, plan)
  const changeId = uuidv7()
  const revision = await editBooking(sql, {
    ...{ businessId, bookingId, revision: booking.revision, changeId, auditId: uuidv7(), now, reason: null },
    ...{ kind: 'edited', ...actorOf(scope), origin: scope.origin.app, ...recordOf(booking, plan) },
    ...{ persons: plan.persons, note: plan.note, snapshot: plan.after, leastFeeMinor: feeKept(scope, booking, plan) },
    ...ledgerDelta(plan.before, plan.after),
    label: textIn(plan.after.serviceName, scope.business.languages[0] ?? 'en', scope.business.languages),
  })
  if (revision === null) throw new DomainError('bookings.notPossible')
  await planReminders(sql, {
    businessId,
    bookingId,
    revision,
    reminders: plannedReminders(scope.settings, booking, now),
  })
  await scope.enqueue(sql, 'bookings.edited', { businessId, bookingId, revision, changeId })
  return { bookingId, revision, totalMinor }
}

/** Extras take or free the time behind the appointment; a group that others stand in keeps its length, and customers the working hours. */
async function resize(scope: CustomerScope | StaffScope, sql: Sql, booking: BookingRow, plan: PlannedEdit) {
  const { durationMinutes, bufferAfterMinutes } = plan.after
  if (durationMinutes === plan.before.durationMinutes) return
  const isLonger = durationMinutes > plan.before.durationMinutes
  if (isLonger && scope.kind === 'customer' && !(await isOpenFor(scope, sql, booking, durationMinutes)))
    throw new DomainError('bookings.slotTaken', { field: 'extras' })
  const endsAt = new Date(booking.startsAt.getTime() + durationMinutes * 60_000)
  const isAlone = await resizeAppointment(sql, {
    ...{ businessId: scope.businessId, appointmentId: booking.appointmentId, persons: booking.persons, now: scope.now },
    ...{ endsAt, busyUntil: new Date(endsAt.getTime() + bufferAfterMinutes * 60_000) },
  })
  if (!isAlone) throw new DomainError('bookings.slotTaken', { field: 'extras' })
}

async function isOpenFor(scope: CustomerScope, sql: Sql, booking: BookingRow, durationMinutes: number) {
  const sought = seekMove(scope, booking, booking.providerId)
  const times = await offeredAt(
    sql,
    {
      ...{ ...sought, providers: [{ id: booking.providerId, durationMinutes }], stepMinutes: 1 },
      ...{ earliest: Number.NEGATIVE_INFINITY, latest: Number.POSITIVE_INFINITY },
    },
    booking.startsAt,
  )
  return times.some(({ appointmentId }) => appointmentId === null)
}

/** A customer who makes the booking cheaper when cancelling would cost a fee keeps that fee as the least (BOK-7). */
const feeKept = (scope: CustomerScope | StaffScope, booking: BookingRow, { before, after }: PlannedEdit): number =>
  scope.kind === 'customer' && after.totalMinor < before.totalMinor
    ? settleCancel(settledOf(booking), scope.now, 'customer').feeMinor
    : 0

function recordOf(booking: BookingRow, { changed, before, after, persons }: PlannedEdit) {
  const record = (of: typeof before, count: number): EditRecord => ({
    ...(changed.persons && { persons: count }),
    ...(changed.extras && { extras: of.extras.map(({ name, quantity }) => ({ name, quantity })) }),
    ...(before.totalMinor !== after.totalMinor && { totalMinor: of.totalMinor }),
    ...(changed.note && { note: true }),
  })
  return { before: record(before, booking.persons), after: record(after, persons) }
}
