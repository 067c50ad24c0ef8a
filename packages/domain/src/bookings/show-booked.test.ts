import { beforeEach, describe, expect, test } from 'vitest'
import { otherBusiness } from '../testing/mailed-link.ts'
import { madeOffer, wish } from '../testing/offers.ts'
import { openWorld, type World } from '../testing/world.ts'
import { book } from './book.ts'
import { showBooked } from './show-booked.ts'

let world: World
beforeEach(async () => {
  world = await openWorld()
})

describe('the confirmation', () => {
  test('BOK-1: shows this booking only, to the browser that made it, for a day', async () => {
    const offer = await madeOffer(world, { meetingUrl: 'https://meet.example/secret', online: true })
    const { pass } = await book(await world.visitor('fr'), wish(offer))
    const shown = await showBooked(await world.visitor('fr'), { pass: pass ?? '' })
    expect(shown).toMatchObject({
      ...{ number: 5001, status: 'APPROVED', guest: { givenName: 'Grace', familyName: 'Hopper' } },
      ...{ service: { name: 'Massage' }, price: { minor: 5000, currency: 'EUR' }, portalOn: true },
    })
    expect(JSON.stringify(shown)).not.toMatch(/@|meet\.example/)
    world.now = new Date(world.now.getTime() + 864e5 + 1)
    await expect(showBooked(await world.visitor(), { pass: pass ?? '' })).rejects.toMatchObject({
      reason: 'bookings.notFound',
    })
  })

  test('BOK-1: an invented pass, or one of another business, shows nothing', async () => {
    const offer = await madeOffer(world)
    const { pass } = await book(await world.visitor(), wish(offer))
    const elsewhere = await world.visitor('en', await otherBusiness(world))
    const notFound = { reason: 'bookings.notFound' }
    await expect(showBooked(elsewhere, { pass: pass ?? '' })).rejects.toMatchObject(notFound)
    await expect(showBooked(await world.visitor(), { pass: 'invented' })).rejects.toMatchObject(notFound)
  })
})
