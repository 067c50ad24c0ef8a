import { lockProviders } from '@foyer/db/queries/change-booking'
import type { CouponRow } from '@foyer/db/queries/coupons'
import { hasClaim } from '@foyer/db/queries/has-claim'
import { type Sql, type SqlTransaction, transactionSql } from '@foyer/db/sql'
import { z } from 'zod'
import { findCoupon, typedCoupon } from '../coupons/find-coupon.ts'
import { withCoupon } from '../coupons/with-coupon.ts'
import { assertSeen } from '../customers/assert-seen.ts'
import { sendInvitation } from '../customers/send-invitation.ts'
import { DomainError } from '../errors.ts'
import { once } from '../idempotency.ts'
import { markBooked } from '../quotes/mark-booked.ts'
import { openAccepted } from '../quotes/open-accepted.ts'
import type { QuotedPrice } from '../quotes/quoted-price.ts'
import type { StaffScope, Transaction } from '../scope.ts'
import { choiceShape, findChoice } from '../services/choice.ts'
import { seek } from '../services/seek.ts'
import { instantInput } from '../times/instant-input.ts'
import { inTransaction } from '../transaction.ts'
import { newAppointment, stretchOf, takePlace, type WishedPlace } from './take-place.ts'
import { isTaken, takenWithAlternatives } from './taken.ts'
import { writeBooking } from './write-booking.ts'

export const bookForStaffInput = z.strictObject({
  ...choiceShape,
  providerId: z.uuid(),
  customerId: z.uuid(),
  startsAt: instantInput,
  locationId: z.uuid().optional(),
  /** Why it is booked outside of the working hours (ADM-4). */
  outsideHours: z.string().trim().min(1).max(500).optional(),
  note: z.string().trim().max(1000).optional(),
  coupon: typedCoupon,
  /** The accepted quote that prices it (INV-5). */
  quoteId: z.uuid().optional(),
  /** Whether customer and provider are told. */
  notify: z.boolean().default(true),
  /** The tick box: mail the way into the portal at once (ACC-10). */
  invite: z.boolean().default(false),
  key: z.uuid(),
})
type Input = z.infer<typeof bookForStaffInput>

const dayMs = 864e5

/**
 * Staff book for a customer: notice, horizon and approval do not bind them, taken time does. Outside of the working hours it takes the
 * right to override and a reason, which history keeps (BOK-1, ADM-4).
 */
export async function bookForStaff(scope: StaffScope, input: Input): Promise<{ bookingId: string; number: number }> {
  const { key, ...content } = input
  const startsAt = new Date(input.startsAt)
  if (startsAt.getTime() < scope.now.getTime() - dayMs) throw new DomainError('input.invalid', { field: 'startsAt' })
  if (input.outsideHours && !scope.permissions.has('bookings.override')) throw new DomainError('staff.forbidden')
  await assertSeen(scope, input.customerId)
  const coupon = await findCoupon(scope, input.coupon, input.customerId)
  const quoted = input.quoteId ? await openAccepted(scope, input.quoteId, input) : undefined
  const wanted = { ...input, startsAt, coupon, quoted }
  try {
    return await inTransaction(scope, (tx) =>
      once(scope, transactionSql(tx), { key, content }, () => bookOnce(scope, tx, wanted)),
    )
  } catch (error) {
    throw isTaken(error) ? await explain(scope, wanted, error) : error
  }
}

type Wanted = Omit<Input, 'startsAt' | 'coupon'> & { startsAt: Date; coupon: CouponRow | null; quoted?: QuotedPrice }

async function bookOnce(scope: StaffScope, tx: Transaction, wanted: Wanted) {
  const { customerId, note, outsideHours: reason, notify, invite, startsAt, quoteId } = wanted
  const customer = await tx.customer.findUnique({ where: { id: customerId }, select: { id: true, email: true } })
  if (!customer) throw new DomainError('customers.notFound')
  const sql = transactionSql(tx)
  const wish = await wishOf(scope, sql, wanted)
  const appointmentId = reason ? await takeOutside(scope, sql, wish) : await takePlace(scope, sql, wish, null)
  const { choice, provider } = wish
  const { bookingId, number } = await writeBooking(scope, sql, {
    ...{ choice, provider, appointmentId, startsAt, customerId, note, reason },
    ...{ guest: null, pass: null, isTold: notify },
  })
  if (quoteId) await markBooked(scope, tx, { quoteId, bookingId })
  if (invite) await sendInvitation(scope, tx, customer)
  return { bookingId, number }
}

async function wishOf(scope: StaffScope, sql: Sql, wanted: Wanted): Promise<WishedPlace> {
  const found = await findChoice(scope, sql, wanted)
  const choice = { ...withCoupon(scope, found, wanted.coupon), quoted: wanted.quoted }
  const [provider] = choice.providers
  if (!provider) throw new DomainError('services.notFound', { field: 'providerId' })
  return { choice, provider, startsAt: wanted.startsAt, locationId: wanted.locationId }
}

/** Any time that nobody else has; where it takes place has to be said, or is the business's first location. */
async function takeOutside(scope: StaffScope, sql: SqlTransaction, wish: WishedPlace): Promise<string> {
  await lockProviders(sql, scope.businessId, [wish.provider.id], scope.now)
  const location = await scope.db.location.findFirst({
    where: { active: true, ...(wish.locationId && { id: wish.locationId }) },
    orderBy: [{ position: 'asc' }, { id: 'asc' }],
    select: { id: true },
  })
  if (!location) throw new DomainError('locations.notFound', { field: 'locationId' })
  return newAppointment(scope, sql, wish, location.id)
}

/** Taken, with other times; or free, only not within the working hours, for which staff have to say why. */
async function explain(scope: StaffScope, wanted: Wanted, cause: unknown): Promise<DomainError> {
  const wish = await wishOf(scope, scope.sql, wanted)
  const { busyFrom, busyUntil } = stretchOf(wish)
  const claimed = { businessId: scope.businessId, providerId: wish.provider.id, busyFrom, busyUntil, now: scope.now }
  if (!(await hasClaim(scope.sql, claimed)))
    return new DomainError('bookings.outsideHours', { field: 'outsideHours', cause })
  const { choice, provider, startsAt, locationId } = wish
  const sought = seek(scope, { ...choice, providers: [provider] }, { locationId })
  return takenWithAlternatives(scope.sql, sought, { startsAt, zone: scope.business.timeZone, cause })
}
