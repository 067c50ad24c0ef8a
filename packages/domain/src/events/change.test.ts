import { beforeEach, describe, expect, test } from 'vitest'
import { eventForm, place } from '../testing/happenings.ts'
import { guestNamed } from '../testing/offers.ts'
import { openWorld, type World } from '../testing/world.ts'
import { book } from './book.ts'
import { change } from './change.ts'
import { create } from './create.ts'
import { get } from './get.ts'
import { getOffered } from './get-offered.ts'

let world: World
beforeEach(async () => {
  world = await openWorld()
})

const claimed = async () =>
  (await world.prisma.claim.findMany({ where: { kind: 'EVENT' }, orderBy: { busyFrom: 'asc' } })).map(
    ({ busyFrom }) => busyFrom,
  )

describe('changing an event', () => {
  test('BOK-14: moved, it tells everybody who booked; of them all keep their price', async () => {
    const scope = await world.staff()
    const form = await eventForm(world)
    const { eventId } = await create(scope, form)
    const { bookingId } = await book(await world.visitor(), place({ id: eventId }))
    const { revision } = await get(scope, { eventId })
    const periods = [{ date: '2026-12-02', from: '18:00', until: '19:30' }]
    const moved = { ...form, eventId, revision, periods, priceMinor: 9900 }
    expect(await change(scope, moved)).toMatchObject({ told: 1 })
    expect(await world.prisma.booking.findUniqueOrThrow({ where: { id: bookingId } })).toMatchObject({
      ...{ startsAt: new Date('2026-12-02T17:00:00Z'), revision: 2, snapshot: { totalMinor: 2500 } },
    })
    expect(await claimed()).toEqual([new Date('2026-12-02T17:00:00Z')])
    expect((await world.jobs()).map(({ name }) => name)).toEqual(['bookings.booked', 'bookings.rescheduled'])
    await expect(change(scope, moved)).rejects.toMatchObject({ reason: 'settings.changedMeanwhile' })
  })
  test('BOK-10: its texts change without a word, and it gets no smaller than what is taken', async () => {
    const scope = await world.staff()
    const form = await eventForm(world)
    const { eventId } = await create(scope, form)
    await book(await world.visitor(), place({ id: eventId }))
    await book(await world.visitor(), place({ id: eventId }, { guest: guestNamed('Ada') }))
    const { revision } = await get(scope, { eventId })
    const changed = { ...form, eventId, revision, name: { en: 'Back gym' } }
    await expect(change(scope, { ...changed, capacity: 1 })).rejects.toMatchObject({
      reason: 'events.tooSmall',
      field: 'capacity',
    })
    expect(await change(scope, { ...changed, capacity: 2 })).toMatchObject({ told: 0 })
    expect(await getOffered(await world.visitor(), { eventId })).toMatchObject({
      name: 'Back gym',
      booking: 'full',
      left: 0,
    })
  })
})
