import { endBooking, freeLastPlace, lockProviders } from '@foyer/db/queries/change-booking'
import type { BookingRow } from '@foyer/db/queries/list-bookings'
import { v7 as uuidv7 } from 'uuid'
import { DomainError } from '../errors.ts'
import { once } from '../idempotency.ts'
import { actorOf, type CustomerScope, type StaffScope } from '../scope.ts'
import { inSqlTransaction } from '../transaction.ts'
import { findOwn } from './find-own.ts'

export interface EndWithStatus {
  bookingId: string
  reason: string | null
  key: string
  status: 'CANCELED' | 'NO_SHOW'
}

const kinds = { CANCELED: 'canceled', NO_SHOW: 'markedNoShow' } as const

/** Ends a booking with history, audit and ledger in one transaction; cancelling frees the time and tells both parties. */
export async function endWithStatus(
  scope: CustomerScope | StaffScope,
  input: EndWithStatus,
  allowed: (booking: BookingRow) => void,
) {
  const { key, ...content } = input
  const { status, reason, bookingId } = input
  return inSqlTransaction(scope, (sql) =>
    once(scope, sql, { key, content }, async () => {
      const booking = await findOwn(scope, bookingId, sql)
      allowed(booking)
      if (status === 'CANCELED') {
        await lockProviders(sql, scope.businessId, [booking.providerId], scope.now)
        await freeLastPlace(sql, scope.businessId, booking.appointmentId, booking.persons)
      }
      const changeId = uuidv7()
      const revision = await endBooking(sql, {
        businessId: scope.businessId,
        bookingId,
        revision: booking.revision,
        changeId,
        auditId: uuidv7(),
        kind: kinds[status],
        ...actorOf(scope),
        origin: scope.origin.app,
        before: { status: booking.status },
        after: { status },
        reason,
        now: scope.now,
        status,
      })
      if (revision === null) throw new DomainError('bookings.notPossible')
      if (status === 'CANCELED')
        await scope.enqueue(sql, 'bookings.canceled', { businessId: scope.businessId, bookingId, revision, changeId })
      return { bookingId, revision, status }
    }),
  )
}
