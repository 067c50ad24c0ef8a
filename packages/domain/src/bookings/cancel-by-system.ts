import { endBooking, freeLastPlace, lockProviders } from '@foyer/db/queries/change-booking'
import { isStillUnpaid, type LapsedBooking } from '@foyer/db/queries/lapsed-bookings'
import { lockBooking } from '@foyer/db/queries/post-to-ledger'
import type { SqlTransaction } from '@foyer/db/sql'
import { v7 as uuidv7 } from 'uuid'
import type { InstallationScope } from '../installation-scope.ts'
import { retrying } from '../transaction.ts'
import { lifeCycle } from './life-cycle.ts'

const batch = 100

export interface Lapse {
  why: 'unanswered' | 'unpaid'
  find(limit: number): Promise<LapsedBooking[]>
}

/**
 * Cancels all that has lapsed, batch by batch: the time is free, nothing is owed, both parties are told why. Each exactly once however many
 * workers do it (BOK-16, 14).
 */
export async function cancelBySystem(scope: InstallationScope, { why, find }: Lapse): Promise<{ canceled: number }> {
  let canceled = 0
  for (let more = true; more; ) {
    const found = await find(batch)
    let done = 0
    for (const booking of found)
      if (await retrying(() => scope.sql.transaction((tx) => cancelOne(scope, tx, booking, why)))) done++
    canceled += done
    more = found.length === batch && done > 0
  }
  return { canceled }
}

const steps = { unanswered: lifeCycle.cancelUnanswered, unpaid: lifeCycle.cancelUnpaid }

/** False where somebody else was faster, or paid meanwhile. */
async function cancelOne(
  { now, enqueue }: InstallationScope,
  sql: SqlTransaction,
  booking: LapsedBooking,
  why: Lapse['why'],
) {
  const { businessId, bookingId, appointmentId } = booking
  const status = steps[why].to
  await lockProviders(sql, businessId, [booking.providerId], now)
  if (why === 'unpaid') {
    await lockBooking(sql, { businessId, bookingId })
    if (!(await isStillUnpaid(sql, booking))) return false
  }
  const changeId = uuidv7()
  const revision = await endBooking(sql, {
    ...{ businessId, bookingId, revision: booking.revision, changeId, auditId: uuidv7(), now, reason: null, status },
    ...{ kind: 'canceled', actorKind: 'SYSTEM', actorId: null, origin: 'worker' },
    ...{ before: { status: booking.status }, after: { status, why } },
  })
  if (revision === null) return false
  // Its persons have left by now: the last place is free when nobody is left.
  await freeLastPlace(sql, businessId, appointmentId, 0)
  await enqueue(sql, 'bookings.canceled', { businessId, bookingId, revision, changeId })
  return true
}
