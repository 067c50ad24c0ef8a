import { randomUUID } from 'node:crypto'
import { book } from '../bookings/book.ts'
import { cancel } from '../bookings/cancel.ts'
import { hold } from '../bookings/hold.ts'
import { move } from '../bookings/move.ts'
import { release } from '../bookings/release.ts'
import { reschedule } from '../bookings/reschedule.ts'
import { DomainError } from '../errors.ts'
import type { CustomerScope, StaffScope } from '../scope.ts'
import type { World } from './world.ts'

export interface Situation {
  world: World
  customers: CustomerScope[]
  staff: StaffScope
  providerIds: string[]
  services: { id: string; priceMinor: number; capacity: number }[]
  dates: string[]
  /** Instants that were free a moment ago. */
  wished: string[]
  held: string[]
}

/** Numbers that are the same in every run. */
export function seeded(seed: number) {
  let state = seed
  const below = (most: number) => {
    state = (state * 1664525 + 1013904223) >>> 0
    return Math.floor((state / 4294967296) * most)
  }
  const one = <T>(all: readonly T[]): T => all[below(all.length)] as T
  return { below, one }
}
type Dice = ReturnType<typeof seeded>
type Change = (at: Situation, dice: Dice) => Promise<unknown>

const scopeAt = <S extends { now: Date }>(scope: S, { world }: Situation): S => ({ ...scope, now: world.now })

const bookings: Record<string, [weight: number, change: Change]> = {
  books: [30, (at, dice) => book(scopeAt(dice.one(at.customers), at), bookInputOf(at, dice))],
  holds: [
    20,
    async (at, dice) => {
      const { serviceId, providerId, persons, extras, startsAt } = bookInputOf(at, dice)
      const wish = { serviceId, providerId: dice.below(3) ? providerId : undefined, persons, extras, startsAt }
      const held = dice.below(4) ? undefined : dice.one(at.held)
      at.held.push((await hold(scopeAt(dice.one(at.customers), at), { ...wish, held })).held)
    },
  ],
  'books what is held': [
    10,
    (at, dice) => book(scopeAt(dice.one(at.customers), at), { ...bookInputOf(at, dice), held: dice.one(at.held) }),
  ],
  releases: [5, (at, dice) => release(scopeAt(dice.one(at.customers), at), { held: dice.one(at.held) ?? 'none' })],
  reschedules: [
    20,
    async (at, dice) => {
      const { customer, booking } = await ownBooking(at, dice)
      return reschedule(scopeAt(customer, at), {
        bookingId: booking.id,
        startsAt: dice.one(at.wished),
        key: randomUUID(),
      })
    },
  ],
  moves: [
    10,
    async (at, dice) => {
      const { booking } = await ownBooking(at, dice)
      const to = { startsAt: dice.one(at.wished), providerId: dice.one(at.providerIds) }
      return move(scopeAt(at.staff, at), { bookingId: booking.id, ...to, key: randomUUID() })
    },
  ],
  cancels: [
    20,
    async (at, dice) => {
      const { customer, booking } = await ownBooking(at, dice)
      return cancel(scopeAt(customer, at), { bookingId: booking.id, key: randomUUID() })
    },
  ],
}

function bookInputOf({ services, providerIds, wished }: Situation, dice: Dice) {
  const service = dice.one(services)
  const persons = service.capacity > 1 ? 1 + dice.below(2) : 1
  return {
    ...{ serviceId: service.id, providerId: dice.one(providerIds), persons, extras: [], startsAt: dice.one(wished) },
    ...{ orAny: dice.below(3) === 0, expectedTotalMinor: service.priceMinor * persons, key: randomUUID() },
  }
}

async function ownBooking({ world, customers }: Situation, dice: Dice) {
  const customer = dice.one(customers)
  const open = await world.prisma.booking.findMany({
    where: { customerId: customer.customerId, status: 'APPROVED' },
    orderBy: { number: 'asc' },
  })
  if (!open.length) throw new DomainError('bookings.notFound')
  return { customer, booking: dice.one(open) }
}

const calendars: Record<string, [weight: number, change: Change]> = {
  'new hours': [
    5,
    async ({ world, providerIds }, dice) => {
      const whose = dice.below(4) ? dice.one(providerIds) : null
      const day = { businessId: world.business.id, providerId: whose, weekday: 1 + dice.below(7) }
      const at = 420 + dice.below(20) * 15
      const data = { fromMinute: at, untilMinute: at + 60 + dice.below(30) * 15 }
      await world.prisma.weeklyHours.updateMany({ where: day, data })
    },
  ],
  'a break': [
    3,
    async ({ world, providerIds }, dice) => {
      const providerId = dice.below(4) ? dice.one(providerIds) : null
      const day = { businessId: world.business.id, providerId, weekday: 1 + dice.below(7) }
      const at = 480 + dice.below(40) * 10
      await world.prisma.weeklyBreak.deleteMany({ where: day })
      if (dice.below(2))
        await world.prisma.weeklyBreak.create({ data: { ...day, fromMinute: at, untilMinute: at + 35 } })
    },
  ],
  'a day off': [
    3,
    async ({ world, providerIds, dates }, dice) => {
      const providerId = dice.below(4) ? dice.one(providerIds) : null
      const off = { businessId: world.business.id, providerId, fromDate: new Date(dice.one(dates)) }
      await world.prisma.dayOff.deleteMany({ where: { businessId: world.business.id, providerId } })
      if (dice.below(2)) await world.prisma.dayOff.create({ data: { ...off, untilDate: off.fromDate } })
    },
  ],
  'a special day': [
    3,
    async ({ world, providerIds, dates }, dice) => {
      const providerId = dice.below(3) ? dice.one(providerIds) : null
      const day = { businessId: world.business.id, providerId, date: new Date(dice.one(dates)) }
      const at = 360 + dice.below(30) * 15
      await world.prisma.specialDay.deleteMany({ where: day })
      if (dice.below(2))
        await world.prisma.specialDay.create({ data: { ...day, hours: [{ fromMinute: at, untilMinute: at + 180 }] } })
    },
  ],
  'whose hours': [
    1,
    async ({ world, providerIds }, dice) => {
      await world.prisma.provider.update({
        where: { id: dice.one(providerIds) },
        data: { ownHours: dice.below(3) > 0 },
      })
    },
  ],
}

const all = Object.entries({ ...bookings, ...calendars }).flatMap(([name, [weight, change]]) =>
  Array.from({ length: weight }, () => ({ name, change })),
)

/** Makes so many changes at once; each is done or refused for a reason, anything else is a bug. Counts what was done, by kind. */
export async function changeAtRandom(
  at: Situation,
  dice: Dice,
  count: number,
  done: Map<string, number>,
): Promise<void> {
  const chosen = Array.from({ length: count }, () => dice.one(all))
  const results = await Promise.allSettled(chosen.map(({ change }) => change(at, dice)))
  results.forEach((result, index) => {
    const name = chosen[index]?.name ?? ''
    if (result.status === 'fulfilled') done.set(name, (done.get(name) ?? 0) + 1)
    else if (!(result.reason instanceof DomainError)) throw result.reason
  })
}
