import { z } from 'zod'
import type { VisitorScope } from '../scope.ts'
import { type BookingCard, bookingCard } from './card.ts'
import { findBooked } from './find-booked.ts'
import { snapshotOf } from './snapshot.ts'

export const showBookedInput = z.strictObject({
  /** The secret of the booking pass that the browser got when it booked. */
  pass: z.string().min(1).max(200),
})

/** What the guest typed of themselves; nothing that the business knows of the customer. */
const guestShown = z.object({ givenName: z.string(), familyName: z.string() }).catch({ givenName: '', familyName: '' })

/** The one booking that this browser has just made, the same for a known and a new address (BOK-1). */
export async function showBooked(scope: VisitorScope, { pass }: z.infer<typeof showBookedInput>) {
  const { row, guest } = await findBooked(scope, pass)
  const card = bookingCard(scope, row)
  const { depositMinor, taxMinor, discountMinor, taxesIncluded } = snapshotOf(row)
  return {
    ...pick(card),
    ...{ depositMinor, taxMinor, discountMinor, taxesIncluded },
    /** What may be paid of it now, and until when it must be. */
    pay: card.pay,
    paymentStatus: card.paymentStatus,
    payBy: row.payBy?.toISOString() ?? null,
    guest: guestShown.parse(guest),
    portalOn: scope.settings.panelAccess.enabled,
  }
}

/** Of the card, what belongs to this booking alone; not what the ledger or the customer's record says. */
function pick(card: BookingCard) {
  const { number, status, revision, service, startsAt, endsAt, zone, online, durationMinutes } = card
  const { event, provider, location, persons, extras, price } = card
  return {
    ...{ number, status, revision, service, startsAt, endsAt, zone, online, durationMinutes },
    ...{ event, provider, location, persons, extras, price },
  }
}
