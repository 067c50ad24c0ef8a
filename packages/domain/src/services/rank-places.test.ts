import { beforeEach, describe, expect, test } from 'vitest'
import { book } from '../bookings/book.ts'
import { guestNamed, madeOffer, wish } from '../testing/offers.ts'
import { inDays, openWorld, type World } from '../testing/world.ts'

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
