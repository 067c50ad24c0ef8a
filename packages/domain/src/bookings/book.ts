import type { HoldRow } from '@foyer/db/queries/holds'
import type { NewGuest } from '@foyer/db/queries/insert-booking'
import type { SqlTransaction } from '@foyer/db/sql'
import { z } from 'zod'
import { writeConsent } from '../cards/write-consent.ts'
import { findCoupon, typedCoupon } from '../coupons/find-coupon.ts'
import { DomainError } from '../errors.ts'
import { once } from '../idempotency.ts'
import { limitGuestBookings } from '../rate-limit.ts'
import type { CustomerScope, VisitorScope } from '../scope.ts'
import { choiceShape } from '../services/choice.ts'
import { seek } from '../services/seek.ts'
import { instantInput } from '../times/instant-input.ts'
import { inSqlTransaction } from '../transaction.ts'
import { type Candidates, findCandidates } from './find-candidates.ts'
import { handOver, newPass, type Pass } from './new-pass.ts'
import { assertPageOn } from './page-on.ts'
import { guestInput, readGuest } from './read-guest.ts'
import { refuseOverlap } from './refuse-overlap.ts'
import { findHeld, stretchOf, takePlace, type WishedPlace } from './take-place.ts'
import { isTaken, takenWithAlternatives } from './taken.ts'
import { writeBooking } from './write-booking.ts'

export const bookInput = z.strictObject({
  ...choiceShape,
  startsAt: instantInput,
  locationId: z.uuid().optional(),
  /** Somebody else with the same price and duration will do, should the provider's time have gone (BOK-2). */
  orAny: z.boolean().default(false),
  /** The secret of this browser's hold. */
  held: z.string().min(1).max(200).optional(),
  /** The total that was shown, minor units: nobody pays another one unasked. */
  expectedTotalMinor: z.int().min(0),
  /** Of those who have not signed in. */
  guest: guestInput.optional(),
  note: z.string().trim().max(1000).optional(),
  coupon: typedCoupon,
  /** A card of the customer's to which fees may be charged, and the hash of the text that is agreed to (BOK-7). */
  consent: z.strictObject({ cardId: z.uuid(), shown: z.string().max(100) }).optional(),
  key: z.uuid(),
})
type BookInput = z.infer<typeof bookInput>
type Booker = VisitorScope | CustomerScope

export interface Booked {
  bookingId: string
  status: 'PENDING' | 'APPROVED'
  /** Shows a guest this one booking for a day (BOK-1). */
  pass: string | null
}

/**
 * Books a time for a customer or a guest: place, price as shown, ledger, history and message in one transaction (BOK-1). Whoever loses a
 * race gets the next free times (BOK-3). A guest with a known address neither sees nor changes that customer.
 */
export async function book(scope: Booker, input: BookInput): Promise<Booked> {
  assertPageOn(scope)
  const guest = readGuest(scope, input.guest)
  const { key, held: heldSecret, ...content } = input
  const made = guest ? newPass(scope.now) : null
  const pass = made?.pass ?? null
  const held = await findHeld(scope, scope.sql, heldSecret)
  const coupon = await findCoupon(scope, input.coupon)
  let candidates: Candidates | undefined
  const attempt = (turn: number) =>
    inSqlTransaction(scope, (sql) =>
      once(scope, sql, { key, content }, async () => {
        candidates ??= await findCandidates(scope, sql, input, { held, coupon })
        const provider = candidates.providers[turn]
        if (!provider) throw new DomainError('bookings.slotTaken')
        const { startsAt, locationId } = input
        const wish = { choice: candidates.choice, provider, startsAt: new Date(startsAt), locationId }
        return bookOnce(scope, sql, { wish, held, guest, note: input.note, consent: input.consent, pass })
      }),
    )
  for (let turn = 0; ; turn++) {
    try {
      return await handOver(scope, made, await attempt(turn))
    } catch (error) {
      if (!isTaken(error) || !candidates) throw error
      if (turn + 1 < candidates.providers.length) continue
      const sought = seek(scope, candidates.choice, { locationId: input.locationId })
      const { timeZone: zone } = scope.business
      throw await takenWithAlternatives(scope.sql, sought, { startsAt: new Date(input.startsAt), zone, cause: error })
    }
  }
}

interface Deed {
  wish: WishedPlace
  held: HoldRow | null
  guest: NewGuest | null
  note: string | undefined
  consent: BookInput['consent']
  pass: Pass | null
}

async function bookOnce(scope: Booker, sql: SqlTransaction, { wish, held, guest, note, consent, pass }: Deed) {
  const appointmentId = await takePlace(scope, sql, wish, held)
  if (scope.kind === 'customer') {
    const stretches = [stretchOf(wish)]
    await refuseOverlap(scope, sql, { customerId: scope.customerId, stretches, bookingId: null })
  }
  const { choice, provider, startsAt } = wish
  const customerId = scope.kind === 'customer' ? scope.customerId : null
  const written = { choice, provider, appointmentId, startsAt, customerId, guest, note, pass, isTold: true }
  const { bookingId, status } = await writeBooking(scope, sql, written)
  if (consent) await agree(scope, sql, { bookingId, ...consent })
  if (guest) await limitGuestBookings({ ...scope, sql }, scope.businessId, guest.email)
  return { bookingId, status, passId: pass?.id ?? null }
}

/** Guests have no cards here. */
async function agree(
  scope: Booker,
  sql: SqlTransaction,
  consent: { bookingId: string; cardId: string; shown: string },
) {
  if (scope.kind === 'visitor') throw new DomainError('cards.notFound')
  await writeConsent(scope, sql, { ...consent, setupId: null })
}
