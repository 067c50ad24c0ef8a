import type { OfferedLocation } from '@foyer/db/queries/load-offer'
import { z } from 'zod'
import { assertPageOn } from '../bookings/page-on.ts'
import { DomainError } from '../errors.ts'
import type { CustomerScope, StaffScope, VisitorScope } from '../scope.ts'
import { textIn } from '../texts.ts'
import { offeredStarts, type ProviderStarts } from '../times/offered-times.ts'
import { addDays, localDate, utcDate } from '../times/zone.ts'
import { priceWith } from './agree.ts'
import { knownLocations, knownOffer, knownRules } from './catalogue.ts'
import { choiceShape, choose } from './choice.ts'
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
  const { sql, now } = scope
  const [offer, places, rules, except] = await Promise.all([
    knownOffer(scope, wanted.serviceId),
    knownLocations(scope),
    knownRules(scope),
    holdId ? findPlace(scope, holdId) : null,
  ])
  const choice = choose(scope, offer, wanted)
  if (locationId && !places.some(({ id }) => id === locationId))
    throw new DomainError('locations.notFound', { field: 'locationId' })
  const today = places.map(({ zone }) => localDate(now.getTime(), zone)).sort()[0] ?? utcDate(now.getTime())
  const fromDate = from && from > today ? from : today
  const sought = seek(scope, choice, { locationId, except })
  const found = await offeredStarts(sql, { ...sought, fromDate, untilDate: addDays(fromDate, days - 1) }, rules)
  const prices = new Map(choice.providers.map((each) => [each.id, priceWith(scope, choice, each).totalMinor]))
  const merged = mergeTimes(found, prices, choice.offer.capacity)
  const used = new Set(merged.map(({ time }) => time.locationId))
  const isOffered = ({ id }: OfferedLocation) => used.has(id) || found.some(({ locationIds }) => locationIds.has(id))
  const shown = found.length ? places.filter(isOffered) : places
  return {
    zone: zoneOf(locationId ? places.filter(({ id }) => id === locationId) : shown) ?? scope.business.timeZone,
    fromDate,
    providers: choice.providers.map(({ id, name }) => ({ id, name })),
    locations: shown.map(({ id, name, address, zone }) => ({
      ...{ id, address, zone },
      name: textIn(name, scope.locale, scope.business.languages),
    })),
    days: byDay(merged),
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
function zoneOf(places: OfferedLocation[]): string | null {
  const [zone, ...others] = new Set(places.map((place) => place.zone))
  return zone && !others.length ? zone : null
}

interface MergedTime {
  at: number
  date: string
  time: FreeTime
}

/** One entry for each instant and place, by start. */
function mergeTimes(found: ProviderStarts[], prices: Map<string, number>, capacity: number): MergedTime[] {
  const places = new Map<string, Map<number, MergedTime>>()
  for (const { providerId, starts } of found) {
    const fromMinor = prices.get(providerId) ?? 0
    for (const { startsAt: at, date, locationId, joins } of starts) {
      const merged = places.get(locationId) ?? new Map<number, MergedTime>()
      if (!merged.size) places.set(locationId, merged)
      const known = merged.get(at)?.time
      const left = joins?.left ?? capacity
      if (!known) {
        const time: FreeTime = { startsAt: new Date(at).toISOString(), locationId, fromMinor }
        if (capacity > 1) time.left = left
        merged.set(at, { at, date, time })
        continue
      }
      if (known.fromMinor !== fromMinor) known.isFrom = true
      if (known.fromMinor > fromMinor) known.fromMinor = fromMinor
      if (known.left !== undefined && known.left < left) known.left = left
    }
  }
  return [...places.values()].flatMap((each) => [...each.values()]).sort((a, b) => a.at - b.at)
}

function byDay(merged: MergedTime[]): FreeDay[] {
  const days = new Map<string, FreeTime[]>()
  for (const { date, time } of merged) {
    const times = days.get(date)
    if (times) times.push(time)
    else days.set(date, [time])
  }
  // Where places have clocks of their own, the days do not begin in the order of their first times.
  return [...days].map(([date, times]) => ({ date, times })).sort((a, b) => (a.date < b.date ? -1 : 1))
}
