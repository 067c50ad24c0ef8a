import { loadPlaces, type Place } from '@foyer/db/queries/load-places'
import { z } from 'zod'
import { assertPageOn } from '../bookings/page-on.ts'
import { DomainError } from '../errors.ts'
import type { CustomerScope, StaffScope, VisitorScope } from '../scope.ts'
import { textIn } from '../texts.ts'
import { type OfferedStart, offeredStarts } from '../times/offered-times.ts'
import { addDays, localDate } from '../times/zone.ts'
import { priceWith } from './agree.ts'
import { choiceShape, findChoice } from './choice.ts'
import { seek } from './seek.ts'

export const freeTimesInput = z.strictObject({
  ...choiceShape,
  locationId: z.uuid().optional(),
  /** First local date looked at; today without one. */
  from: z.iso.date().optional(),
  days: z.int().min(1).max(62).default(31),
  /** The own hold, which is not in the own way. */
  holdId: z.uuid().optional(),
})

/** One instant at one place, whoever performs it. */
export interface FreeTime {
  startsAt: string
  locationId: string
  /** Total of the cheapest provider who is free then, in minor units. */
  fromMinor: number
  /** Others who are free then cost more. */
  isFrom?: true
  /** Places left, of groups only: the most that one provider has. */
  left?: number
}

export interface FreeDay {
  date: string
  times: FreeTime[]
}

/**
 * When a choice can be booked, by local day of the place: with the provider chosen, or merged over all who offer it, with the
 * price from which it is to be had (BOK-2, 10).
 */
export async function freeTimes(
  scope: VisitorScope | CustomerScope | StaffScope,
  input: z.input<typeof freeTimesInput>,
) {
  const { locationId, from, days, holdId, ...wanted } = freeTimesInput.parse(input)
  assertPageOn(scope)
  const { businessId, sql, now } = scope
  const [choice, places, except] = await Promise.all([
    findChoice(scope, sql, wanted),
    loadPlaces(sql, businessId, wanted.serviceId, now),
    holdId ? findPlace(scope, holdId) : null,
  ])
  if (locationId && !places.some(({ id }) => id === locationId))
    throw new DomainError('locations.notFound', { field: 'locationId' })
  const today = places.map(({ zone }) => localDate(now.getTime(), zone)).sort()[0] ?? localDate(now.getTime(), 'UTC')
  const fromDate = from && from > today ? from : today
  const sought = seek(scope, choice, { locationId, except })
  const starts = await offeredStarts(sql, { ...sought, fromDate, untilDate: addDays(fromDate, days - 1) })
  const prices = new Map(choice.providers.map((each) => [each.id, priceWith(scope, choice, each).totalMinor]))
  const used = new Set(starts.map((start) => start.locationId))
  const shown = places.filter(({ id, isUsed }) => isUsed || used.has(id))
  return {
    zone: zoneOf(locationId ? places.filter(({ id }) => id === locationId) : shown) ?? scope.business.timeZone,
    fromDate,
    providers: choice.providers.map(({ id, name }) => ({ id, name })),
    locations: shown.map(({ id, name, address, zone }) => ({
      ...{ id, address, zone },
      name: textIn(name, scope.locale, scope.business.languages),
    })),
    days: byDay(starts, prices, choice.offer.capacity > 1),
  }
}

/** Places of a hold that still counts; none when it has expired or there is no such hold. */
async function findPlace({ db, now }: VisitorScope | CustomerScope | StaffScope, holdId: string) {
  return db.hold.findFirst({
    where: { id: holdId, expiresAt: { gt: now } },
    select: { appointmentId: true, persons: true },
  })
}

/** The clock all of them go by; null where there are several. */
function zoneOf(places: Place[]): string | null {
  const [zone, ...others] = new Set(places.map((place) => place.zone))
  return zone && !others.length ? zone : null
}

function byDay(starts: OfferedStart[], prices: Map<string, number>, isGroup: boolean): FreeDay[] {
  const days = new Map<string, FreeDay>()
  let at = Number.NaN
  let merged: FreeTime[] = []
  for (const { startsAt, date, locationId, providerId, left } of starts) {
    if (startsAt !== at) [at, merged] = [startsAt, []]
    const fromMinor = prices.get(providerId) ?? 0
    const known = merged.find((time) => time.locationId === locationId)
    if (known) {
      if (known.fromMinor !== fromMinor) known.isFrom = true
      known.fromMinor = Math.min(known.fromMinor, fromMinor)
      if (isGroup) known.left = Math.max(known.left ?? 0, left)
      continue
    }
    const time: FreeTime = { startsAt: new Date(startsAt).toISOString(), locationId, fromMinor }
    if (isGroup) time.left = left
    merged.push(time)
    const day = days.get(date) ?? { date, times: [] }
    if (!day.times.length) days.set(date, day)
    day.times.push(time)
  }
  return [...days.values()].sort((a, b) => (a.date < b.date ? -1 : 1))
}
