import type { CouponRow } from '@foyer/db/queries/coupons'
import { type EventRow, lockEvent } from '@foyer/db/queries/events'
import type { SqlTransaction } from '@foyer/db/sql'
import { violates } from '@foyer/db/violations'
import { z } from 'zod'
import { writeBooking } from '../bookings/write-booking.ts'
import { findCoupon, typedCoupon } from '../coupons/find-coupon.ts'
import { withEventCoupon } from '../coupons/with-coupon.ts'
import { assertSeen } from '../customers/assert-seen.ts'
import { DomainError } from '../errors.ts'
import { once } from '../idempotency.ts'
import type { StaffScope } from '../scope.ts'
import { inSqlTransaction } from '../transaction.ts'
import { choiceOf } from './choice.ts'
import { findSeen } from './find-seen.ts'

export const bookForStaffInput = z.strictObject({
  eventId: z.uuid(),
  customerId: z.uuid(),
  persons: z.int().min(1).max(500),
  note: z.string().trim().max(1000).optional(),
  coupon: typedCoupon,
  /** Whether customer and provider are told. */
  notify: z.boolean().default(true),
  key: z.uuid(),
})
type Input = z.infer<typeof bookForStaffInput>

/** Staff book places for a customer: window, announcement and the most of one booking do not bind them, its capacity and its end do (BOK-10). */
export async function bookForStaff(scope: StaffScope, input: Input): Promise<{ bookingId: string; number: number }> {
  const { key, ...content } = input
  await assertSeen(scope, input.customerId)
  const coupon = await findCoupon(scope, input.coupon, input.customerId)
  try {
    return await inSqlTransaction(scope, (sql) =>
      once(scope, sql, { key, content: { event: content } }, () => bookOnce(scope, sql, input, coupon)),
    )
  } catch (error) {
    throw violates(error, 'capacity_not_exceeded') ? new DomainError('events.full', { cause: error }) : error
  }
}

async function bookOnce(scope: StaffScope, sql: SqlTransaction, input: Input, coupon: CouponRow | null) {
  const { eventId, customerId, persons, note, notify } = input
  const customer = await scope.db.customer.findUnique({ where: { id: customerId }, select: { id: true } })
  if (!customer) throw new DomainError('customers.notFound')
  await lockEvent(sql, scope.businessId, eventId)
  const event = await findSeen(scope, eventId, sql)
  refuseOver(scope, event)
  if (persons > event.capacity - event.taken) throw new DomainError('events.full')
  const { appointmentId, startsAt } = event
  const choice = withEventCoupon(scope, choiceOf(event, persons), coupon)
  const [provider] = choice.providers
  if (!provider) throw new DomainError('events.notFound')
  const { bookingId, number } = await writeBooking(scope, sql, {
    ...{ choice, provider, appointmentId, startsAt, customerId, note, isTold: notify },
    ...{ guest: null, pass: null },
  })
  return { bookingId, number }
}

function refuseOver({ now }: StaffScope, { canceledAt, endsAt }: EventRow): void {
  if (canceledAt || now >= endsAt) throw new DomainError('events.closed')
}
