import { insertBooking, type NewGuest } from '@foyer/db/queries/insert-booking'
import type { OfferingProvider } from '@foyer/db/queries/load-offer'
import type { SqlTransaction } from '@foyer/db/sql'
import { v7 as uuidv7 } from 'uuid'
import { takeCoupon } from '../coupons/take-coupon.ts'
import { DomainError } from '../errors.ts'
import { actorOf, type CustomerScope, type Scope, type StaffScope, type VisitorScope } from '../scope.ts'
import { agree, termsOf } from '../services/agree.ts'
import type { Choice } from '../services/choice.ts'
import { textIn } from '../texts.ts'
import { plannedReminders } from './reminders.ts'

export interface ToWrite {
  choice: Choice
  provider: OfferingProvider
  appointmentId: string
  startsAt: Date
  customerId: string | null
  guest: NewGuest | null
  note: string | undefined
  /** Why it was booked outside of the working hours. */
  reason?: string
  /** Lets the browser that booked see the booking. */
  pass: { id: string; secretHash: Uint8Array; expiresAt: Date } | null
  /** Staff may book without a word to the customer. */
  isTold: boolean
}

/** How long something that must be paid is kept (BOK-16). */
const payWithinMs = 30 * 60_000

const mustPay = ({ kind, stripe, settings: { payments } }: Scope, totalMinor: number) =>
  kind !== 'staff' && stripe !== null && payments.online && payments.required && totalMinor > 0

/** Writes the booking with its price as agreed, ledger, history, audit and reminders, and queues the message that tells of it. */
export async function writeBooking(
  scope: VisitorScope | CustomerScope | StaffScope,
  sql: SqlTransaction,
  toWrite: ToWrite,
) {
  const { choice, provider, startsAt, guest, customerId, isTold } = toWrite
  const { offer, persons } = choice
  const { businessId, now } = scope
  const snapshot = agree(scope, choice, provider)
  const needsApproval = scope.kind !== 'staff' && termsOf(scope, offer).needsApproval
  const status = needsApproval ? ('PENDING' as const) : ('APPROVED' as const)
  const [bookingId, changeId] = [uuidv7(), uuidv7()]
  const row = {
    ...{
      businessId,
      bookingId,
      changeId,
      auditId: uuidv7(),
      appointmentId: toWrite.appointmentId,
      status,
      persons,
      now,
    },
    ...{ snapshot, note: toWrite.note || null, customerId, guest, pass: toWrite.pass, reason: toWrite.reason ?? null },
    ...(scope.kind === 'visitor' ? ({ actorKind: 'CUSTOMER', actorId: null } as const) : actorOf(scope)),
    origin: scope.origin.app,
    after: { startsAt: startsAt.toISOString(), providerId: provider.id, status, totalMinor: snapshot.totalMinor },
    flagsOverlap: scope.kind === 'visitor' && !scope.settings.manageBookings.allowOverlap,
    chargeMinor: snapshot.totalMinor + snapshot.discountMinor - snapshot.taxMinor,
    ...{ discountMinor: snapshot.discountMinor, taxMinor: snapshot.taxMinor, currency: snapshot.currency },
    label: textIn(offer.name, scope.business.languages[0] ?? 'en', scope.business.languages),
    reminders: plannedReminders(scope.settings, { status, startsAt }, now),
    payBy: mustPay(scope, snapshot.totalMinor) ? new Date(now.getTime() + payWithinMs) : null,
  }
  // A second guest with the same new address, at the same moment, is found by the second try.
  const written = (await insertBooking(sql, row)) ?? (await insertBooking(sql, row))
  if (!written) throw new DomainError('customers.notFound')
  if (snapshot.coupon) {
    const { couponId } = snapshot.coupon
    await takeCoupon(sql, { businessId, bookingId, couponId, customerId: written.customerId, now })
  }
  if (isTold) await scope.enqueue(sql, 'bookings.booked', { businessId, bookingId, revision: 1, changeId })
  return { bookingId, status, number: written.number }
}
