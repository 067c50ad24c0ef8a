import { lengthenBooking, placeAppointment } from '@foyer/db/queries/appointments'
import { lockProviders, planReminders } from '@foyer/db/queries/change-booking'
import type { SqlTransaction } from '@foyer/db/sql'
import { v7 as uuidv7 } from 'uuid'
import { z } from 'zod'
import { plannedReminders } from '../bookings/reminders.ts'
import { snapshotOf } from '../bookings/snapshot.ts'
import { isTaken } from '../bookings/taken.ts'
import { DomainError } from '../errors.ts'
import { once } from '../idempotency.ts'
import { actorOf, type StaffScope } from '../scope.ts'
import { instantInput } from '../times/instant-input.ts'
import { inSqlTransaction } from '../transaction.ts'
import { findChangeable } from './find-seen.ts'

export const changeLengthInput = z.strictObject({
  appointmentId: z.uuid(),
  endsAt: instantInput,
  reason: z.string().trim().max(500).optional(),
  key: z.uuid(),
})

const minuteMs = 60_000
const shortest = 5
const longest = 24 * 60

/** Staff let an appointment end earlier or later, for everybody in it and at the price agreed; taken time binds them (BOK-3, PRI-2). */
export async function changeLength(scope: StaffScope, input: z.infer<typeof changeLengthInput>) {
  const { key, ...content } = input
  try {
    return await inSqlTransaction(scope, (sql) =>
      once(scope, sql, { key, content }, () => changeOnce(scope, sql, content)),
    )
  } catch (error) {
    throw isTaken(error) ? new DomainError('bookings.slotTaken', { field: 'endsAt', cause: error }) : error
  }
}

async function changeOnce(
  scope: StaffScope,
  sql: SqlTransaction,
  input: Omit<z.infer<typeof changeLengthInput>, 'key'>,
) {
  const { businessId, now } = scope
  const { appointment, bookings, first } = await findChangeable(scope, sql, input.appointmentId)
  const { id, startsAt, providerId } = appointment
  const endsAt = new Date(input.endsAt)
  const durationMinutes = (endsAt.getTime() - startsAt.getTime()) / minuteMs
  if (!Number.isInteger(durationMinutes) || durationMinutes < shortest || durationMinutes > longest)
    throw new DomainError('input.invalid', { field: 'endsAt' })
  await lockProviders(sql, businessId, [providerId], now)
  const { bufferBeforeMinutes, bufferAfterMinutes } = snapshotOf(first)
  await placeAppointment(sql, {
    ...{ businessId, appointmentId: id, providerId, locationId: first.locationId, startsAt, endsAt },
    busyFrom: new Date(startsAt.getTime() - bufferBeforeMinutes * minuteMs),
    busyUntil: new Date(endsAt.getTime() + bufferAfterMinutes * minuteMs),
  })
  for (const booking of bookings) {
    const changeId = uuidv7()
    const revision = await lengthenBooking(sql, {
      ...{ businessId, bookingId: booking.id, revision: booking.revision, changeId, auditId: uuidv7(), now },
      ...{ kind: 'edited', ...actorOf(scope), origin: scope.origin.app, reason: input.reason ?? null },
      before: { endsAt: booking.endsAt.toISOString() },
      after: { endsAt: endsAt.toISOString() },
      durationMinutes,
    })
    if (revision === null) throw new DomainError('bookings.notPossible')
    const reminders = plannedReminders(scope.settings, booking, now)
    await planReminders(sql, { businessId, bookingId: booking.id, revision, reminders })
    await scope.enqueue(sql, 'bookings.edited', { businessId, bookingId: booking.id, revision, changeId })
  }
  return { appointmentId: id, endsAt: endsAt.toISOString(), bookings: bookings.length }
}
