import type { BookingStep } from '@foyer/db/queries/booking-step'
import type { BookingRow } from '@foyer/db/queries/list-bookings'
import type { SqlTransaction } from '@foyer/db/sql'
import { v7 as uuidv7 } from 'uuid'
import { DomainError } from '../errors.ts'
import { once } from '../idempotency.ts'
import { actorOf, type StaffScope } from '../scope.ts'
import { inSqlTransaction } from '../transaction.ts'
import { findOwn } from './find-own.ts'
import { lifeCycle } from './life-cycle.ts'
import { mayDecide } from './policy.ts'

export interface Decision {
  verb: 'approve' | 'reject'
  bookingId: string
  reason: string | null
  key: string
}

const told = {
  approve: { kind: 'approved', job: 'bookings.approved' },
  reject: { kind: 'rejected', job: 'bookings.rejected' },
} as const

/** Answers a request once, in one transaction with history, audit and the message; write() gives the new revision, null where somebody was faster. */
export async function decide(
  scope: StaffScope,
  { key, ...decision }: Decision,
  write: (sql: SqlTransaction, booking: BookingRow, step: BookingStep) => Promise<number | null>,
) {
  const { verb, bookingId, reason } = decision
  const { businessId, now } = scope
  const status = lifeCycle[verb].to
  return inSqlTransaction(scope, (sql) =>
    once(scope, sql, { key, content: decision }, async () => {
      const booking = await findOwn(scope, bookingId, sql)
      if (!mayDecide(booking, now)) throw new DomainError('bookings.notPossible')
      const changeId = uuidv7()
      const revision = await write(sql, booking, {
        ...{ businessId, bookingId, revision: booking.revision, changeId, auditId: uuidv7(), now, reason },
        ...{ kind: told[verb].kind, ...actorOf(scope), origin: scope.origin.app },
        ...{ before: { status: booking.status }, after: { status } },
      })
      if (revision === null) throw new DomainError('bookings.notPossible')
      await scope.enqueue(sql, told[verb].job, { businessId, bookingId, revision, changeId })
      return { bookingId, revision, status }
    }),
  )
}
