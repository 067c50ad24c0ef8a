import { beforeEach, describe, expect, test } from 'vitest'
import { madeOffer, tomorrowAtEleven, wish } from '../testing/offers.ts'
import { openWorld, type World } from '../testing/world.ts'
import { book } from './book.ts'

let world: World
beforeEach(async () => {
  world = await openWorld()
})

const stored = (id: string) => world.prisma.booking.findUniqueOrThrow({ where: { id } })

describe('prices', () => {
  test('C12: line 23: the server’s total wins; another one is refused with today’s', async () => {
    const offer = await madeOffer(world, { extras: [{ name: { en: 'Oil' }, priceMinor: 900 }] })
    const [extra] = await world.prisma.extra.findMany()
    const extras = [{ extraId: extra!.id, quantity: 1 }]
    for (const expectedTotalMinor of [0, 1, 5000, 5899])
      await expect(book(await world.visitor(), wish(offer, { extras, expectedTotalMinor }))).rejects.toMatchObject({
        reason: 'bookings.priceChanged',
        details: { totalMinor: 5900 },
      })
    const { bookingId } = await book(await world.visitor(), wish(offer, { extras, expectedTotalMinor: 5900 }))
    expect((await stored(bookingId)).snapshot).toMatchObject({
      totalMinor: 5900,
      extras: [{ quantity: 1, priceMinor: 900 }],
    })
  })

  test('C12: line 23: quantities that are no quantities are no input', () => {
    const at = { service: { id: crypto.randomUUID() }, provider: { id: crypto.randomUUID() } }
    const extraId = crypto.randomUUID()
    for (const quantity of [0, -1, 1.5, Number.NaN, Number.POSITIVE_INFINITY, '1'])
      expect(() => wish(at, { extras: [{ extraId, quantity: quantity as number }] })).toThrow()
    for (const persons of [0, -1, 1.5, Number.NaN, Number.POSITIVE_INFINITY])
      expect(() => wish(at, { persons })).toThrow()
    for (const more of [
      { totalMinor: 1 },
      { priceMinor: 1 },
      { currency: 'XXX' },
      { status: 'APPROVED' },
      { discountMinor: 9 },
    ])
      expect(() => wish(at, more as object)).toThrow()
  })

  test('PRI-2: what was agreed stays, whatever the business changes later', async () => {
    const offer = await madeOffer(world, { cancelFees: [{ withinHours: 24, fee: { kind: 'PERCENT', value: 50 } }] })
    const { bookingId } = await book(await world.visitor(), wish(offer))
    const before = (await stored(bookingId)).snapshot
    await world.prisma.service.update({
      where: { id: offer.service.id },
      data: { priceMinor: 1, durationMinutes: 5, cancelFees: [] },
    })
    expect((await stored(bookingId)).snapshot).toEqual(before)
    expect(before).toMatchObject({ totalMinor: 5000, durationMinutes: 60, cancelFees: [{ withinHours: 24 }] })
  })

  test('BOK-2: extras lengthen the appointment and what is busy', async () => {
    const extras = [{ name: { en: 'Longer' }, priceMinor: 0, durationMinutes: 15, mostQuantity: 2 }]
    const offer = await madeOffer(world, { extras, bufferAfterMinutes: 10 })
    const [extra] = await world.prisma.extra.findMany()
    const { bookingId } = await book(
      await world.visitor(),
      wish(offer, { extras: [{ extraId: extra!.id, quantity: 2 }] }),
    )
    expect((await stored(bookingId)).endsAt.getTime() - tomorrowAtEleven.getTime()).toBe(90 * 60_000)
    const [claim] = await world.prisma.claim.findMany()
    expect(claim!.busyUntil.getTime() - tomorrowAtEleven.getTime()).toBe(100 * 60_000)
  })
})
