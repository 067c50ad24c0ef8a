import { endBooking, freeLastPlace, lockProviders } from '@foyer/db/queries/change-booking'
import type { BookingRow } from '@foyer/db/queries/list-bookings'
import type { SqlTransaction } from '@foyer/db/sql'
import { v7 as uuidv7 } from 'uuid'
import { DomainError } from '../errors.ts'
import { once } from '../idempotency.ts'
import { actorOf, type CustomerScope, type StaffScope } from '../scope.ts'
import { inSqlTransaction } from '../transaction.ts'
import { findOwn } from './find-own.ts'
import type { Settlement } from './settle.ts'

export interface EndWithStatus {
  bookingId: string
  reason: string | null
  key: string
  status: 'CANCELED' | 'NO_SHOW'
  /** What the form showed that is kept, in minor units; more than that is not taken. */
  expectedKeptMinor?: number
  /** Where the customer wants the money, where they may choose (BOK-8). */
  refundTo?: 'card' | 'credit'
  /** Whatever else the form said, so that the same key with other content is refused. */
  asked?: object
}

export interface HowItEnds {
  settlement: Settlement
  /** Why the business does without all that it could keep. */
  waiveReason?: string
}

const kinds = { CANCELED: 'canceled', NO_SHOW: 'markedNoShow' } as const
/** How long a cancellation may be taken back (BOK-9). */
const undoMs = 3 * 60_000

/**
 * Ends a booking with history, audit and ledger in one transaction; decide() refuses, or says what is kept (BOK-7). Cancelling frees
 * the time and tells both parties, where it may be taken back after that.
 */
export async function endWithStatus(
  scope: CustomerScope | StaffScope,
  input: EndWithStatus,
  decide: (booking: BookingRow) => HowItEnds,
) {
  const { key, ...content } = input
  return inSqlTransaction(scope, (sql) =>
    once(scope, sql, { key, content }, async () => {
      const booking = await findOwn(scope, input.bookingId, sql)
      const ends = decide(booking)
      refuseMore(input, ends)
      return end(scope, sql, { input, booking, ends })
    }),
  )
}

function refuseMore({ expectedKeptMinor }: EndWithStatus, { settlement: { keptMinor }, waiveReason }: HowItEnds) {
  if (expectedKeptMinor !== undefined && !waiveReason && keptMinor > expectedKeptMinor)
    throw new DomainError('bookings.feeChanged', { details: { keptMinor } })
}

interface End {
  input: EndWithStatus
  booking: BookingRow
  ends: HowItEnds
}

async function end(scope: CustomerScope | StaffScope, sql: SqlTransaction, { input, booking, ends }: End) {
  const { businessId, now } = scope
  const { bookingId, status, reason, refundTo } = input
  const { keptMinor, why } = ends.settlement
  if (status === 'CANCELED') {
    await lockProviders(sql, businessId, [booking.providerId], now)
    await freeLastPlace(sql, businessId, booking.appointmentId, booking.persons)
  }
  const changeId = uuidv7()
  const mayUndo = status === 'CANCELED' && scope.settings.manageBookings.undoCancel
  const notice = mayUndo ? { id: uuidv7(), dueAt: new Date(now.getTime() + undoMs) } : undefined
  const revision = await endBooking(sql, {
    ...{ businessId, bookingId, revision: booking.revision, changeId, auditId: uuidv7(), now, reason, status },
    ...{ kind: kinds[status], ...actorOf(scope), origin: scope.origin.app },
    before: { status: booking.status },
    after: { status, ...(keptMinor > 0 && { keptMinor, ...(ends.waiveReason && { waivedMinor: keptMinor }) }) },
    ...(keptMinor > 0 && { fee: { minor: keptMinor, label: why } }),
    ...(keptMinor > 0 && ends.waiveReason && { waived: { minor: keptMinor, reason: ends.waiveReason } }),
    ...(notice && { notice }),
    ...(refundTo && { refundTo }),
  })
  if (revision === null) throw new DomainError('bookings.notPossible')
  if (status === 'CANCELED' && !notice)
    await scope.enqueue(sql, 'bookings.canceled', { businessId, bookingId, revision, changeId })
  return { bookingId, revision, status, undoUntil: notice?.dueAt.toISOString() ?? null }
}
