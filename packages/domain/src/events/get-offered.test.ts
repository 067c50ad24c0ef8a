import { beforeEach, describe, expect, test } from 'vitest'
import { madeEvent } from '../testing/happenings.ts'
import { png } from '../testing/pictures.ts'
import { openWorld, type World } from '../testing/world.ts'
import { getOffered } from './get-offered.ts'

let world: World
beforeEach(async () => {
  world = await openWorld()
})

describe('an announced event', () => {
  test('PRI-1: what so many places cost is the server’s, for no more than can be booked', async () => {
    const { event } = await madeEvent(world, { capacity: 6, mostPersons: 4 })
    const visitor = await world.visitor()
    expect(await getOffered(visitor, { eventId: event.id, persons: 3 })).toMatchObject({
      ...{ persons: 3, mostPersons: 4, priced: { totalMinor: 7500, currency: 'EUR' } },
    })
    expect(await getOffered(visitor, { eventId: event.id, persons: 9 })).toMatchObject({ persons: 4 })
  })

  test('PAN-11: photos of providers only where the business shows them', async () => {
    const { event, provider } = await madeEvent(world)
    const photo = { type: 'image/png', bytes: new Uint8Array(png(10, 10)), updatedAt: world.now }
    await world.prisma.providerPhoto.create({
      data: { businessId: world.business.id, providerId: provider.id, ...photo },
    })
    const shown = async () => (await getOffered(await world.visitor(), { eventId: event.id })).provider.photoVersion
    expect(await shown()).toEqual(expect.any(String))
    await world.set('visibility', { providerPhotos: false })
    expect(await shown()).toBeNull()
  })
})
