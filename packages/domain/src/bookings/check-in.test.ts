import { beforeEach, describe, expect, test } from 'vitest'
import { book } from '../events/book.ts'
import { get } from '../events/get.ts'
import { madeEvent, place } from '../testing/happenings.ts'
import { openWorld, type World } from '../testing/world.ts'
import { checkIn } from './check-in.ts'

let world: World
beforeEach(async () => {
  world = await openWorld()
})

describe('who has come', () => {
  test('BOK-14: who has come is checked in, once, and it can be taken back', async () => {
    const { event } = await madeEvent(world)
    const { bookingId } = await book(await world.visitor(), place(event, { persons: 2, expectedTotalMinor: 5000 }))
    const scope = await world.staff('FRONT_DESK')
    for (const _ of [1, 2]) await checkIn(scope, { bookingId, isHere: true })
    expect(await get(scope, { eventId: event.id })).toMatchObject({ checkedIn: 2 })
    await checkIn(scope, { bookingId, isHere: false })
    expect(await get(scope, { eventId: event.id })).toMatchObject({ checkedIn: 0 })
    const kinds = await world.prisma.bookingChange.findMany({ where: { bookingId }, orderBy: { id: 'asc' } })
    expect(kinds.map(({ kind }) => kind)).toEqual(['booked', 'checkedIn', 'checkInTakenBack'])
  })
})
