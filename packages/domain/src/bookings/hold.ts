import { lockProviders } from '@foyer/db/queries/change-booking'
import { dropHold, type HoldRow, holdNew, holdPlaces, type NewHold } from '@foyer/db/queries/holds'
import type { SqlTransaction } from '@foyer/db/sql'
import { v7 as uuidv7 } from 'uuid'
import { z } from 'zod'
import { DomainError } from '../errors.ts'
import { limitHolds } from '../rate-limit.ts'
import type { CustomerScope, VisitorScope } from '../scope.ts'
import { hashSecret, makeSecret } from '../secrets.ts'
import { choiceShape, findChoice } from '../services/choice.ts'
import { rankPlaces } from '../services/rank-places.ts'
import { seek } from '../services/seek.ts'
import { instantInput } from '../times/instant-input.ts'
import { offeredAt } from '../times/offered-times.ts'
import { inSqlTransaction } from '../transaction.ts'
import { assertPageOn } from './page-on.ts'
import { findHeld, stretchOf, type WishedPlace } from './take-place.ts'
import { isTaken, takenWithAlternatives } from './taken.ts'

export const holdInput = z.strictObject({
  ...choiceShape,
  startsAt: instantInput,
  locationId: z.uuid().optional(),
  /** The secret of an earlier hold of this browser, which gives way to the new one. */
  held: z.string().min(1).max(200).optional(),
})

const holdMs = 5 * 60_000

/** Keeps a time for five minutes while somebody gives their details; whoever else wants it is told so (BOK-3). */
export async function hold(scope: VisitorScope | CustomerScope, input: z.infer<typeof holdInput>) {
  assertPageOn(scope)
  await limitHolds(scope)
  const choice = await findChoice(scope, scope.sql, input)
  const startsAt = new Date(input.startsAt)
  const earlier = await findHeld(scope, scope.sql, input.held)
  const except = earlier && { appointmentId: earlier.appointmentId, persons: earlier.persons }
  const sought = seek(scope, choice, { locationId: input.locationId, except })
  const free = await offeredAt(scope.sql, sought, startsAt)
  const places = await rankPlaces(scope, scope.sql, free, except?.appointmentId)
  let cause: unknown
  for (const { providerId, locationId } of places) {
    const provider = choice.providers.find(({ id }) => id === providerId)
    if (!provider) continue
    try {
      const wish = { choice, provider, startsAt, locationId }
      return await inSqlTransaction(scope, (sql) => holdOnce(scope, sql, wish, earlier))
    } catch (error) {
      if (!isTaken(error)) throw error
      cause = error
    }
  }
  throw await takenWithAlternatives(scope.sql, sought, { startsAt, zone: scope.business.timeZone, cause })
}

async function holdOnce(
  scope: VisitorScope | CustomerScope,
  sql: SqlTransaction,
  wish: WishedPlace & { locationId: string },
  earlier: HoldRow | null,
) {
  const { businessId, now } = scope
  const { choice, provider, locationId, startsAt } = wish
  await lockProviders(sql, businessId, [provider.id, earlier?.providerId ?? provider.id], now)
  if (earlier) await dropHold(sql, businessId, earlier.id)
  const only = { ...choice, providers: [provider] }
  const [offer] = await offeredAt(sql, seek(scope, only, { locationId }), startsAt)
  if (!offer) throw new DomainError('bookings.slotTaken')
  const held = makeSecret()
  const expiresAt = new Date(now.getTime() + holdMs)
  const { persons } = choice
  const made: NewHold = { businessId, holdId: uuidv7(), secretHash: hashSecret(held), persons, now, expiresAt }
  const stretch = stretchOf(wish)
  if (offer.appointmentId) await holdPlaces(sql, made, offer.appointmentId)
  else {
    const { id: serviceId, capacity } = choice.offer
    const ids = { claimId: uuidv7(), appointmentId: uuidv7(), providerId: provider.id, serviceId, locationId }
    await holdNew(sql, made, { ...ids, ...stretch, capacity })
  }
  return {
    held,
    holdId: made.holdId,
    expiresAt: expiresAt.toISOString(),
    startsAt: startsAt.toISOString(),
    endsAt: stretch.endsAt.toISOString(),
    providerId: provider.id,
    providerName: provider.name,
    locationId,
  }
}
