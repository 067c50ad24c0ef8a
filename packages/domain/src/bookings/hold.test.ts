import { beforeEach, describe, expect, test } from 'vitest'
import { cleanUp } from '../clean-up.ts'
import { guestNamed, madeOffer, tomorrowAtEleven, wish } from '../testing/offers.ts'
import { openWorld, type World } from '../testing/world.ts'
import { book } from './book.ts'
import { hold } from './hold.ts'

let world: World
beforeEach(async () => {
  world = await openWorld()
})

type Offer = Awaited<ReturnType<typeof madeOffer>>
const minutes = (count: number) => count * 60_000

async function keep({ service, provider }: Offer, over: Partial<Parameters<typeof hold>[1]> = {}) {
  const startsAt = tomorrowAtEleven.toISOString()
  const asked = { serviceId: service.id, providerId: provider.id, startsAt, persons: 1, extras: [], ...over }
  return hold(await world.visitor(), asked)
}
const keepOrWhy = (offer: Offer, over = {}) =>
  keep(offer, over).then(
    () => 'ok',
    ({ reason }) => reason,
  )

describe('keeping a time while somebody gives their details', () => {
  test('BOK-3: for five minutes; the provider, the end and the place are fixed by it', async () => {
    const offer = await madeOffer(world)
    const kept = await keep(offer)
    expect(kept).toMatchObject({
      expiresAt: new Date(world.now.getTime() + minutes(5)).toISOString(),
      endsAt: new Date(tomorrowAtEleven.getTime() + minutes(60)).toISOString(),
      providerId: offer.provider.id,
      locationId: world.business.location.id,
    })
    const [row] = await world.prisma.hold.findMany()
    expect(JSON.stringify(row)).not.toContain(kept.held)
    expect(await world.prisma.claim.findMany({ select: { kind: true } })).toEqual([{ kind: 'HOLD' }])
  })

  test('BOK-3: whoever else wants it is told of other times, until it has run out', async () => {
    const offer = await madeOffer(world)
    await keep(offer)
    const refused = await keep(offer).catch((error) => error)
    expect([refused.reason, refused.details.alternatives.length]).toEqual(['bookings.slotTaken', 6])
    world.now = new Date(world.now.getTime() + minutes(5) - 1)
    expect(await keepOrWhy(offer)).toBe('bookings.slotTaken')
    world.now = new Date(world.now.getTime() + 1)
    expect(await keepOrWhy(offer)).toBe('ok')
  })

  test('BOK-3: of thirty at once one keeps it', async () => {
    const offer = await madeOffer(world)
    const outcomes = await Promise.all(Array.from({ length: 30 }, () => keepOrWhy(offer)))
    expect(outcomes.filter((each) => each === 'ok')).toHaveLength(1)
    expect(await world.prisma.hold.count()).toBe(1)
  })

  test('BOK-3: a browser keeps one time: another choice gives the first one back', async () => {
    const offer = await madeOffer(world)
    const { held } = await keep(offer)
    const overlapping = new Date(tomorrowAtEleven.getTime() + minutes(30)).toISOString()
    await keep(offer, { held, startsAt: overlapping })
    expect(await world.prisma.claim.count()).toBe(1)
    expect(await world.prisma.hold.count()).toBe(1)
    expect(await keepOrWhy(offer, { startsAt: new Date(tomorrowAtEleven.getTime() - minutes(30)).toISOString() })).toBe(
      'ok',
    )
  })

  test('BOK-3: a choice that is refused leaves the earlier hold as it was', async () => {
    const offer = await madeOffer(world)
    const { held } = await keep(offer)
    const later = new Date(tomorrowAtEleven.getTime() + minutes(120)).toISOString()
    await keep(offer, { startsAt: later })
    expect(await keepOrWhy(offer, { held, startsAt: later })).toBe('bookings.slotTaken')
    expect((await book(await world.visitor(), wish(offer, { held }))).status).toBe('APPROVED')
  })

  test('BOK-2: with any provider the next free one is kept when the first is not free', async () => {
    const offer = await madeOffer(world, {}, [{}, {}])
    await keep(offer)
    const { providerId } = await keep(offer, { providerId: undefined })
    expect(providerId).toBe(offer.providers[1]!.id)
  })

  test('BOK-10: in a group as many places are kept as there are, and not one more', async () => {
    const offer = await madeOffer(world, { capacity: 5 })
    expect(await keepOrWhy(offer, { persons: 2 })).toBe('ok')
    expect(await keepOrWhy(offer, { persons: 2 })).toBe('ok')
    expect(await keepOrWhy(offer, { persons: 2 })).toBe('bookings.slotTaken')
    const last = await keep(offer, { persons: 1 })
    await expect(book(await world.visitor(), wish(offer))).rejects.toMatchObject({ reason: 'bookings.slotTaken' })
    expect((await book(await world.visitor(), wish(offer, { held: last.held }))).status).toBe('APPROVED')
    expect(await world.prisma.appointment.findMany({ select: { taken: true, capacity: true } })).toEqual([
      { taken: 1, capacity: 5 },
    ])
    world.now = new Date(world.now.getTime() + minutes(5))
    const four = wish(offer, { persons: 4, expectedTotalMinor: 20_000, guest: guestNamed('Jean') })
    expect((await book(await world.visitor(), four)).status).toBe('APPROVED')
  })

  test('BOK-10: thirty holds at once for five places: five', async () => {
    const offer = await madeOffer(world, { capacity: 5 })
    const outcomes = await Promise.all(Array.from({ length: 30 }, () => keepOrWhy(offer)))
    expect(outcomes.filter((each) => each === 'ok')).toHaveLength(5)
    expect(await world.prisma.appointment.count()).toBe(1)
  })

  test('C21: one IP keeps only so many times in a quarter of an hour', async () => {
    const offer = await madeOffer(world, { durationMinutes: 15 })
    world.installation.limits.holdsPerIp = 2
    const at = (n: number) => ({ startsAt: new Date(tomorrowAtEleven.getTime() + minutes(15 * n)).toISOString() })
    expect([await keepOrWhy(offer, at(0)), await keepOrWhy(offer, at(1)), await keepOrWhy(offer, at(2))]).toEqual([
      'ok',
      'ok',
      'access.tooMany',
    ])
  })

  test('BOK-3: what has run out is forgotten with the empty appointment it stood in, what is booked stays', async () => {
    const offer = await madeOffer(world)
    const later = new Date(tomorrowAtEleven.getTime() + minutes(120)).toISOString()
    await keep(offer, { startsAt: later })
    await book(await world.visitor(), wish(offer, { held: (await keep(offer)).held }))
    const now = new Date(world.now.getTime() + minutes(120))
    const { enqueue, database } = world.installation
    await cleanUp({ kind: 'installation', prisma: world.prisma, sql: database.sql, now, enqueue })
    expect(await world.prisma.hold.count()).toBe(0)
    expect(await world.prisma.appointment.count()).toBe(1)
    expect(await world.prisma.claim.findMany({ select: { kind: true } })).toEqual([{ kind: 'APPOINTMENT' }])
  })
})
