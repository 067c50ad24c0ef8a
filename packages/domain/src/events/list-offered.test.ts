import { beforeEach, describe, expect, test } from 'vitest'
import { madeEvent } from '../testing/happenings.ts'
import { inDays, openWorld, type World } from '../testing/world.ts'
import { listOffered } from './list-offered.ts'

let world: World
beforeEach(async () => {
  world = await openWorld()
})

describe('what is on', () => {
  test('PAN-2: published events that are on and not over, and none where the business hides events', async () => {
    const coming = await madeEvent(world)
    await madeEvent(world, { published: false })
    await madeEvent(world, { periods: [{ startsAt: inDays(-2), endsAt: inDays(-1) }] })
    const { events } = await listOffered(await world.visitor('fr'))
    expect(events).toMatchObject([{ id: coming.event.id, name: 'École du dos', left: 10, booking: 'open' }])
    await world.set('visibility', { appointments: true, events: false })
    expect(await listOffered(await world.visitor())).toEqual({ events: [] })
  })

  test('BOK-1: nothing where the booking page is off', async () => {
    await madeEvent(world)
    await world.set('bookingPage', { enabled: false })
    await expect(listOffered(await world.visitor())).rejects.toMatchObject({ reason: 'bookings.pageOff' })
  })
})
