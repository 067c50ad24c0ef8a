import type { CouponRow } from '@foyer/db/queries/coupons'
import { type EventRow, lockEvent } from '@foyer/db/queries/events'
import type { NewGuest } from '@foyer/db/queries/insert-booking'
import type { SqlTransaction } from '@foyer/db/sql'
import { violates } from '@foyer/db/violations'
import { z } from 'zod'
import type { Booked } from '../bookings/book.ts'
import { handOver, newPass, type Pass } from '../bookings/new-pass.ts'
import { periodsOf } from '../bookings/periods-of.ts'
import { guestInput, readGuest } from '../bookings/read-guest.ts'
import { refuseOverlap } from '../bookings/refuse-overlap.ts'
import { writeBooking } from '../bookings/write-booking.ts'
import { findCoupon, typedCoupon } from '../coupons/find-coupon.ts'
import { withEventCoupon } from '../coupons/with-coupon.ts'
import { DomainError } from '../errors.ts'
import { once } from '../idempotency.ts'
import { limitGuestBookings } from '../rate-limit.ts'
import type { CustomerScope, VisitorScope } from '../scope.ts'
import { priceWith } from '../services/agree.ts'
import { inSqlTransaction } from '../transaction.ts'
import { choiceOf, personsPossible } from './choice.ts'
import { findOffered } from './get-offered.ts'
import { bookingOf } from './open-for.ts'

export const bookInput = z.strictObject({
  eventId: z.uuid(),
  persons: z.int().min(1).max(500),
  /** The total that was shown, minor units: nobody pays another one unasked. */
  expectedTotalMinor: z.int().min(0),
  /** Of those who have not signed in. */
  guest: guestInput.optional(),
  note: z.string().trim().max(1000).optional(),
  coupon: typedCoupon,
  key: z.uuid(),
})
type Input = z.infer<typeof bookInput>
type Booker = VisitorScope | CustomerScope

/**
 * Books places in an event for a customer or a guest, with price, ledger, history and message in one transaction (BOK-10). The event is locked
 * first, so that its last place is given out once and whoever comes later is told so.
 */
export async function book(scope: Booker, input: Input): Promise<Booked> {
  const guest = readGuest(scope, input.guest)
  const { key, ...content } = input
  const made = guest ? newPass(scope.now) : null
  // Whoever plainly comes too late need not wait for the lock.
  refuseClosed(scope, await findOffered(scope, input.eventId), input)
  const coupon = await findCoupon(scope, input.coupon)
  try {
    const booked = await inSqlTransaction(scope, (sql) =>
      once(scope, sql, { key, content }, () =>
        bookOnce(scope, sql, { input, guest, coupon, pass: made?.pass ?? null }),
      ),
    )
    return await handOver(scope, made, booked)
  } catch (error) {
    throw violates(error, 'capacity_not_exceeded') ? new DomainError('events.full', { cause: error }) : error
  }
}

interface Deed {
  input: Input
  guest: NewGuest | null
  coupon: CouponRow | null
  pass: Pass | null
}

async function bookOnce(scope: Booker, sql: SqlTransaction, { input, guest, coupon, pass }: Deed) {
  const { eventId, persons, note } = input
  await lockEvent(sql, scope.businessId, eventId)
  const event = await findOffered(scope, eventId, sql)
  refuseClosed(scope, event, input)
  const { appointmentId, startsAt } = event
  const customerId = scope.kind === 'customer' ? scope.customerId : null
  if (scope.kind === 'customer')
    await refuseOverlap(scope, sql, { customerId: scope.customerId, stretches: periodsOf(event), bookingId: null })
  const choice = withEventCoupon(scope, choiceOf(event, persons), coupon)
  const [provider] = choice.providers
  if (!provider) throw new DomainError('events.notFound')
  const { totalMinor } = priceWith(scope, choice, provider)
  if (totalMinor !== input.expectedTotalMinor)
    throw new DomainError('bookings.priceChanged', { details: { totalMinor } })
  const written = { choice, provider, appointmentId, startsAt, customerId, guest, note, pass, isTold: true }
  const { bookingId, status } = await writeBooking(scope, sql, written)
  if (guest) await limitGuestBookings({ ...scope, sql }, scope.businessId, guest.email)
  return { bookingId, status, passId: pass?.id ?? null }
}

function refuseClosed(scope: Booker, event: EventRow, { persons }: Input): void {
  const state = bookingOf(event, scope)
  if (state === 'full') throw new DomainError('events.full')
  if (state !== 'open') throw new DomainError('events.closed')
  if (persons > personsPossible(event)) throw new DomainError('bookings.tooManyPersons', { field: 'persons' })
}
