import { makeBooking } from '@foyer/db/factories/make-booking'
import { makeCustomer } from '@foyer/db/factories/make-customer'
import { beforeEach, describe, expect, test } from 'vitest'
import { book } from '../bookings/book.ts'
import { guestNamed, madeOffer, wish } from '../testing/offers.ts'
import { makeHold } from '../testing/places.ts'
import { inDays, openWorld, type World } from '../testing/world.ts'
import { rankPlaces } from './rank-places.ts'

let world: World
beforeEach(async () => {
  world = await openWorld()
})

/** Books with anybody at those hours, one after the other, and tells by place in the business's order who got it. */
async function bookAt(hours: readonly [day: number, hour: number][]) {
  const offer = await madeOffer(world, {}, [{}, {}, {}])
  const got: number[] = []
  for (const [n, [day, hour]] of hours.entries()) {
    const anybody = { providerId: undefined, startsAt: inDays(day, hour).toISOString() }
    const { bookingId } = await book(await world.visitor(), wish(offer, { ...anybody, guest: guestNamed(`Guest${n}`) }))
    const { appointment } = await world.prisma.booking.findUniqueOrThrow({
      where: { id: bookingId },
      include: { appointment: true },
    })
    got.push(offer.providers.findIndex(({ id }) => id === appointment.providerId) + 1)
  }
  return got
}

describe('who is given a time that several are free for', () => {
  test('BOK-2: whoever has the least to do that day, the first among equals', async () => {
    expect(
      await bookAt([
        [1, 1],
        [1, 2],
        [1, 3],
        [1, 4],
        [2, 1],
      ]),
    ).toEqual([1, 2, 3, 1, 1])
  })

  test('BOK-2: or whoever stands first, as long as they are free', async () => {
    await world.set('scheduling', { anyProvider: 'order' })
    expect(
      await bookAt([
        [1, 1],
        [1, 2],
        [1, 1],
        [1, 1],
      ]),
    ).toEqual([1, 1, 2, 3])
  })
})

describe('the day that counts', () => {
  const threeFree = async () => {
    const { providers, service } = await madeOffer(world, {}, [{}, {}, {}])
    const book = async (n: number, startsAt: Date) =>
      makeBooking(world.prisma, world.business, {
        ...{ customer: await makeCustomer(world.prisma, world.business), provider: providers[n]!, service, startsAt },
      })
    const places = providers.map(({ id }) => ({
      ...{ startsAt: inDays(2, 3).toISOString(), date: '2026-11-25', providerId: id },
      ...{ appointmentId: null as string | null, locationId: world.business.location.id },
    }))
    const rank = async (except?: string) => {
      const ranked = await rankPlaces(await world.visitor(), world.installation.database.sql, places, except)
      return ranked.map((place) => places.indexOf(place) + 1)
    }
    return { providers, service, book, places, rank }
  }

  test('BOK-2: only that day’s work counts, holds of others until they expire, the own hold not', async () => {
    const { providers, service, book, rank } = await threeFree()
    expect(await rank()).toEqual([1, 2, 3])
    await book(0, inDays(2, 0))
    await book(1, inDays(1, 0))
    await book(1, inDays(3, 0))
    expect(await rank()).toEqual([2, 3, 1])
    const held = { service: { ...service, durationMinutes: 90 }, provider: providers[1]!, startsAt: inDays(2, 5) }
    const hold = await makeHold(world, held)
    expect(await rank()).toEqual([3, 1, 2])
    expect(await rank(hold.appointmentId)).toEqual([2, 3, 1])
    world.now = hold.expiresAt
    expect(await rank()).toEqual([2, 3, 1])
  })

  test('BOK-2: it begins and ends at midnight of the place', async () => {
    const { book, rank } = await threeFree()
    await book(0, new Date('2026-11-25T23:00:00Z'))
    await book(0, new Date('2026-11-24T22:00:00Z'))
    expect(await rank()).toEqual([1, 2, 3])
    await book(0, new Date('2026-11-24T23:00:00Z'))
    expect(await rank()).toEqual([2, 3, 1])
  })

  test('BOK-10: a group under way goes first, so that its places are filled before another begins', async () => {
    const { book, places, rank } = await threeFree()
    await book(1, inDays(2, 3))
    places[1]!.appointmentId = 'under way'
    expect(await rank()).toEqual([2, 1, 3])
    await world.set('scheduling', { anyProvider: 'order' })
    expect(await rank()).toEqual([2, 1, 3])
  })
})
