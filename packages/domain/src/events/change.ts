import { type EventRow, lockEvent } from '@foyer/db/queries/events'
import { transactionSql } from '@foyer/db/sql'
import { z } from 'zod'
import { findOwn } from '../bookings/find-own.ts'
import { moveAlong } from '../bookings/move-along.ts'
import { changedFields } from '../changed-fields.ts'
import { DomainError } from '../errors.ts'
import { record } from '../record.ts'
import type { StaffScope, Transaction } from '../scope.ts'
import { mergeNames, mergeTexts } from '../texts-input.ts'
import { inTransaction } from '../transaction.ts'
import { eventFields } from './fields.ts'
import { findSeen } from './find-seen.ts'
import { openBookings } from './open-bookings.ts'
import { type EventPlan, planEvent } from './plan.ts'
import { refusePast } from './refuse-past.ts'
import { writePeriods } from './write-periods.ts'

export const changeInput = z.strictObject({
  eventId: z.uuid(),
  /** What was shown; another one means that a colleague changed it meanwhile. */
  revision: z.int(),
  ...eventFields,
})
type Input = z.infer<typeof changeInput>

/**
 * Changes an event. Whoever has booked keeps price and place; where times, provider or location change they are told, each with history and
 * reminders (BOK-10, 14, PRI-2). It cannot become smaller than what is taken.
 */
export async function change(scope: StaffScope, input: Input) {
  const { businessId, now } = scope
  const { eventId, providerId, locationId, capacity } = input
  return inTransaction(scope, async (tx) => {
    const sql = transactionSql(tx)
    await lockEvent(sql, businessId, eventId)
    const before = await findSeen(scope, eventId, sql)
    if (before.canceledAt) throw new DomainError('events.closed')
    if (before.revision !== input.revision) throw new DomainError('settings.changedMeanwhile')
    if (capacity < before.taken) throw new DomainError('events.tooSmall', { field: 'capacity' })
    const plan = await planEvent(scope, tx, input)
    const isMoved = movesFrom(before, plan, input)
    if (isMoved) {
      refusePast(plan, now)
      await writePeriods(scope, tx, { eventId, providerId, before: before.providerId, plan })
    }
    const standing = isMoved ? await openBookings(tx, before.appointmentId) : []
    const bookings = await Promise.all(standing.map((bookingId) => findOwn(scope, bookingId, sql)))
    await writeEvent(scope, tx, { before, plan, input })
    const { startsAt, endsAt } = plan
    await tx.appointment.update({
      where: { id: before.appointmentId },
      data: { providerId, locationId, capacity, startsAt, endsAt },
      select: { id: true },
    })
    for (const booking of bookings) await moveAlong(scope, sql, { booking, startsAt, providerId, reason: undefined })
    return { eventId, told: bookings.length }
  })
}

const instants = (periods: readonly { startsAt: Date | string; endsAt: Date | string }[]) =>
  periods.map(({ startsAt, endsAt }) => [startsAt, endsAt].map((each) => new Date(each).getTime())).join()

const movesFrom = (before: EventRow, plan: EventPlan, { providerId, locationId }: Input): boolean =>
  before.providerId !== providerId ||
  before.locationId !== locationId ||
  instants(before.periods) !== instants(plan.periods)

async function writeEvent(
  scope: StaffScope,
  tx: Transaction,
  { before, plan, input }: { before: EventRow; plan: EventPlan; input: Input },
) {
  const { color, priceMinor, pricing, mostPersons, published } = input
  const after = {
    ...{ color, priceMinor, pricing, mostPersons, published, opensAt: plan.opensAt, closesAt: plan.closesAt },
    name: mergeNames(scope.business, before.name, input.name),
    description: mergeTexts(before.description, input.description),
  }
  const { id } = before
  const written = { ...after, revision: { increment: 1 }, updatedAt: scope.now }
  await tx.event.update({ where: { id }, data: written, select: { id: true } })
  const placed = { providerId: input.providerId, locationId: input.locationId, capacity: input.capacity }
  const detail = changedFields({ ...before }, { ...after, ...placed, startsAt: plan.startsAt, endsAt: plan.endsAt })
  await record(scope, tx, { action: 'events.changed', subjectKind: 'event', subjectId: id, detail })
}
