import { type AppointmentRow, placeAppointment } from '@foyer/db/queries/appointments'
import { lockProviders } from '@foyer/db/queries/change-booking'
import { hasClaim } from '@foyer/db/queries/has-claim'
import type { BookingRow } from '@foyer/db/queries/list-bookings'
import type { Sql, SqlTransaction } from '@foyer/db/sql'
import { z } from 'zod'
import { moveAlong } from '../bookings/move-along.ts'
import { movableTo, seekMove } from '../bookings/offered-times.ts'
import { snapshotOf } from '../bookings/snapshot.ts'
import { isTaken } from '../bookings/taken.ts'
import { DomainError } from '../errors.ts'
import { once } from '../idempotency.ts'
import type { StaffScope } from '../scope.ts'
import { instantInput } from '../times/instant-input.ts'
import { nextTimes, offeredAt, type SoughtTime } from '../times/offered-times.ts'
import { inSqlTransaction } from '../transaction.ts'
import { findChangeable, findSeen } from './find-seen.ts'

export const moveInput = z.strictObject({
  appointmentId: z.uuid(),
  startsAt: instantInput,
  providerId: z.uuid().optional(),
  /** Read by everybody in it. */
  reason: z.string().trim().max(500).optional(),
  /** Into the time outside of the working hours, which takes the right to override and a reason (ADM-4). */
  outsideHours: z.boolean().default(false),
  key: z.uuid(),
})
type Input = z.infer<typeof moveInput>

const minuteMs = 60_000

/**
 * Staff move an appointment with everybody in it, to another time or provider: switches, cut-offs and the step of starts do not bind them, taken
 * time does (BOK-6, 10). It keeps its length; each booking has its history, reminders and message.
 */
export async function move(scope: StaffScope, input: z.input<typeof moveInput>) {
  const { key, ...content } = moveInput.parse(input)
  const asked = { ...content, key }
  if (content.outsideHours && !scope.permissions.has('bookings.override')) throw new DomainError('staff.forbidden')
  if (content.outsideHours && !content.reason) throw new DomainError('bookings.reasonRequired', { field: 'reason' })
  try {
    return await inSqlTransaction(scope, (sql) => once(scope, sql, { key, content }, () => moveOnce(scope, sql, asked)))
  } catch (error) {
    throw isTaken(error) ? await explain(scope, asked, error) : error
  }
}

async function moveOnce(scope: StaffScope, sql: SqlTransaction, input: Input) {
  const { businessId, now } = scope
  const { appointment, bookings, first } = await findChangeable(scope, sql, input.appointmentId)
  const providerId = input.providerId ?? appointment.providerId
  if (!(await movableTo(scope, sql, first)).some(({ id }) => id === providerId))
    throw new DomainError('services.notFound', { field: 'providerId' })
  await lockProviders(sql, businessId, [appointment.providerId, providerId], now)
  const startsAt = new Date(input.startsAt)
  const offer = (await offeredAt(sql, seekGroup(scope, appointment, first, providerId), startsAt)).find(
    ({ appointmentId }) => appointmentId === null,
  )
  if (!offer && !input.outsideHours) throw new DomainError('bookings.slotTaken')
  const locationId = offer?.locationId ?? first.locationId
  await placeAppointment(sql, { ...stretchAt(appointment, first, startsAt), businessId, providerId, locationId })
  for (const booking of bookings) await moveAlong(scope, sql, { booking, startsAt, providerId, reason: input.reason })
  return { appointmentId: appointment.id, startsAt: startsAt.toISOString(), providerId, bookings: bookings.length }
}

/** From when until when it lasts there, as long as here, and the provider is busy with it. */
function stretchAt({ id, startsAt: from, endsAt: until }: AppointmentRow, first: BookingRow, startsAt: Date) {
  const { bufferBeforeMinutes, bufferAfterMinutes } = snapshotOf(first)
  const endsAt = new Date(startsAt.getTime() + until.getTime() - from.getTime())
  return {
    ...{ appointmentId: id, startsAt, endsAt },
    busyFrom: new Date(startsAt.getTime() - bufferBeforeMinutes * minuteMs),
    busyUntil: new Date(endsAt.getTime() + bufferAfterMinutes * minuteMs),
  }
}

/** Room for all of them, on any five minutes, where they themselves are not in the way. */
function seekGroup(scope: StaffScope, appointment: AppointmentRow, first: BookingRow, providerId: string): SoughtTime {
  const durationMinutes = (appointment.endsAt.getTime() - appointment.startsAt.getTime()) / minuteMs
  return {
    ...seekMove(scope, first, providerId),
    ...{ providers: [{ id: providerId, durationMinutes }], stepMinutes: 5, persons: appointment.taken },
    except: { appointmentId: appointment.id, persons: appointment.taken },
  }
}

/** Taken, with the next free times; or free, only not within the working hours, for which staff have to say why. */
async function explain(scope: StaffScope, input: Input, cause: unknown): Promise<DomainError> {
  const appointment = await findSeen(scope, input.appointmentId)
  const { first } = await findChangeable(scope, scope.sql, input.appointmentId)
  const startsAt = new Date(input.startsAt)
  const providerId = input.providerId ?? appointment.providerId
  const stretch = stretchAt(appointment, first, startsAt)
  if (!(await isTakenByOthers(scope, scope.sql, { ...stretch, providerId })))
    return new DomainError('bookings.outsideHours', { field: 'outsideHours', cause })
  const sought = { ...seekGroup(scope, appointment, first, providerId), stepMinutes: 15 }
  const alternatives = await nextTimes(scope.sql, sought, startsAt)
  return new DomainError('bookings.slotTaken', {
    field: 'startsAt',
    details: { zone: first.zone, alternatives },
    cause,
  })
}

async function isTakenByOthers(
  { businessId, db, now }: StaffScope,
  sql: Sql,
  { appointmentId, providerId, busyFrom, busyUntil }: ReturnType<typeof stretchAt> & { providerId: string },
): Promise<boolean> {
  if (!(await hasClaim(sql, { businessId, providerId, busyFrom, busyUntil, now }))) return false
  const others = await db.claim.count({
    where: {
      ...{ providerId, busyFrom: { lt: busyUntil }, busyUntil: { gt: busyFrom }, ownerId: { not: appointmentId } },
      OR: [{ expiresAt: null }, { expiresAt: { gt: now } }],
    },
  })
  return others > 0
}
