import type { Sql } from '@foyer/db/sql'
import { violates } from '@foyer/db/violations'
import { DomainError } from '../errors.ts'
import { nextTimes, type SoughtTime } from '../times/offered-times.ts'

/** Whether somebody else has the time: said by the calendar under the lock, or by the database itself. */
export const isTaken = (error: unknown): boolean =>
  violates(error, 'no_double_booking') ||
  violates(error, 'capacity_not_exceeded') ||
  (error instanceof DomainError && error.reason === 'bookings.slotTaken')

/** The refusal with the next free times, so that losing a race is never a dead end (BOK-3). */
export async function takenWithAlternatives(
  sql: Sql,
  sought: SoughtTime,
  { startsAt, zone, cause }: { startsAt: Date; zone: string; cause: unknown },
): Promise<DomainError> {
  const alternatives = await nextTimes(sql, sought, startsAt)
  return new DomainError('bookings.slotTaken', { field: 'startsAt', details: { zone, alternatives }, cause })
}
