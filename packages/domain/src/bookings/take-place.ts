import { lockProviders, makeAppointment } from '@foyer/db/queries/change-booking'
import { hasClaim } from '@foyer/db/queries/has-claim'
import { dropHold, findHold, type HoldRow, settleClaim } from '@foyer/db/queries/holds'
import type { OfferingProvider } from '@foyer/db/queries/load-offer'
import type { Sql } from '@foyer/db/sql'
import { v7 as uuidv7 } from 'uuid'
import { DomainError } from '../errors.ts'
import type { Scope } from '../scope.ts'
import { hashSecret } from '../secrets.ts'
import { type Choice, durationWith } from '../services/choice.ts'
import { seek } from '../services/seek.ts'
import { offeredAt } from '../times/offered-times.ts'

/** A time with one provider, wanted by somebody. */
export interface WishedPlace {
  choice: Choice
  provider: OfferingProvider
  startsAt: Date
  locationId?: string
}

const minuteMs = 60_000

/** From when until when it lasts, and the provider is busy with it, buffers included. */
export function stretchOf({ choice, provider, startsAt }: WishedPlace) {
  const { bufferBeforeMinutes, bufferAfterMinutes } = choice.offer
  const endsAt = new Date(startsAt.getTime() + durationWith(choice, provider) * minuteMs)
  return {
    startsAt,
    endsAt,
    busyFrom: new Date(startsAt.getTime() - bufferBeforeMinutes * minuteMs),
    busyUntil: new Date(endsAt.getTime() + bufferAfterMinutes * minuteMs),
  }
}

/**
 * Takes the place for a booking, under the provider's lock: the own hold where it still fits, else the time as it is offered now.
 * Returns the appointment to stand in; what is no longer free is refused (BOK-3, 10).
 */
export async function takePlace(scope: Scope, sql: Sql, wish: WishedPlace, held: HoldRow | null): Promise<string> {
  const { businessId, now } = scope
  // Whoever plainly comes too late need not wait for the lock, nor make others wait.
  if (!held && (await isPlainlyTaken(scope, sql, wish))) throw new DomainError('bookings.slotTaken')
  await lockProviders(sql, businessId, [wish.provider.id, held?.providerId ?? wish.provider.id], now)
  if (held && fits(held, wish, now)) {
    const { appointmentId, id: holdId } = held
    if (await settleClaim(sql, { businessId, appointmentId, holdId })) return appointmentId
  } else if (held) await dropHold(sql, businessId, held.id)
  const only = { ...wish.choice, providers: [wish.provider] }
  const [offer] = await offeredAt(sql, seek(scope, only, { locationId: wish.locationId }), wish.startsAt)
  if (!offer) throw new DomainError('bookings.slotTaken')
  if (!offer.appointmentId) return newAppointment(scope, sql, wish, offer.locationId)
  await settleClaim(sql, { businessId, appointmentId: offer.appointmentId, holdId: null })
  return offer.appointmentId
}

/** Only where an appointment has one place: in a group the time may be taken and have room. */
async function isPlainlyTaken({ businessId, now }: Scope, sql: Sql, wish: WishedPlace): Promise<boolean> {
  if (wish.choice.offer.capacity > 1) return false
  const { busyFrom, busyUntil } = stretchOf(wish)
  return hasClaim(sql, { businessId, providerId: wish.provider.id, busyFrom, busyUntil, now })
}

/** An appointment of the wished length at the place; the exclusion constraint has the last word. */
export async function newAppointment(scope: Scope, sql: Sql, wish: WishedPlace, locationId: string): Promise<string> {
  return makeAppointment(sql, {
    ...{ businessId: scope.businessId, claimId: uuidv7(), appointmentId: uuidv7(), locationId },
    ...{ providerId: wish.provider.id, serviceId: wish.choice.offer.id, capacity: wish.choice.offer.capacity },
    ...stretchOf(wish),
  })
}

/** The hold that the browser's secret stands for, if there is one. */
export async function findHeld(scope: Scope, sql: Sql, held: string | undefined): Promise<HoldRow | null> {
  return held ? findHold(sql, scope.businessId, hashSecret(held)) : null
}

/** Whether the hold keeps exactly what is wished, and still does. */
export function fits(hold: HoldRow, wish: WishedPlace, now: Date): boolean {
  const { startsAt, endsAt } = stretchOf(wish)
  return (
    hold.expiresAt > now &&
    hold.providerId === wish.provider.id &&
    hold.serviceId === wish.choice.offer.id &&
    hold.persons === wish.choice.persons &&
    (!wish.locationId || hold.locationId === wish.locationId) &&
    hold.startsAt.getTime() === startsAt.getTime() &&
    hold.endsAt.getTime() === endsAt.getTime()
  )
}
