import { beforeEach, describe, expect, test } from 'vitest'
import { evenings, eventForm } from '../testing/happenings.ts'
import { openWorld, type World } from '../testing/world.ts'
import { create } from './create.ts'
import { get } from './get.ts'
import { getOffered } from './get-offered.ts'
import { listOffered } from './list-offered.ts'

let world: World
beforeEach(async () => {
  world = await openWorld()
})

const claimed = async () =>
  (await world.prisma.claim.findMany({ where: { kind: 'EVENT' }, orderBy: { busyFrom: 'asc' } })).map(
    ({ busyFrom }) => busyFrom,
  )

describe('making an event', () => {
  test('BOK-10: is made by the clocks of its place, claims its provider and is announced', async () => {
    const { eventId } = await create(await world.staff(), await eventForm(world))
    expect(await claimed()).toEqual(evenings.map(({ startsAt }) => startsAt))
    const { events } = await listOffered(await world.visitor())
    expect(events).toMatchObject([{ id: eventId, name: 'Back school', left: 8, booking: 'open' }])
    expect(await getOffered(await world.visitor(), { eventId, persons: 3 })).toMatchObject({
      priced: { totalMinor: 7500 },
      persons: 3,
    })
  })
  test('BOK-3: is refused, with the period, where its provider is taken, where periods overlap or are past', async () => {
    const scope = await world.staff()
    const form = await eventForm(world)
    await create(scope, form)
    const other = {
      ...form,
      periods: [
        { date: '2026-12-01', from: '10:00', until: '11:00' },
        { date: '2026-12-07', from: '19:00', until: '21:00' },
      ],
    }
    await expect(create(scope, other)).rejects.toMatchObject({ reason: 'events.providerBusy', field: 'periods.1' })
    const twice = {
      ...form,
      periods: [
        { date: '2026-12-01', from: '10:00', until: '12:00' },
        { date: '2026-12-01', from: '11:00', until: '13:00' },
      ],
    }
    await expect(create(scope, twice)).rejects.toMatchObject({ reason: 'events.periodsOverlap', field: 'periods.1' })
    const past = { ...form, periods: [{ date: '2026-11-20', from: '10:00', until: '12:00' }] }
    await expect(create(scope, past)).rejects.toMatchObject({ reason: 'events.periodPast', field: 'periods.0' })
    expect(await world.prisma.event.count()).toBe(1)
  })
  test('BOK-10: one that ends after midnight ends the next day', async () => {
    const form = await eventForm(world, { periods: [{ date: '2026-12-31', from: '22:00', until: '02:00' }] })
    const { eventId } = await create(await world.staff(), form)
    const { startsAt, endsAt } = await get(await world.staff(), { eventId })
    expect([startsAt, endsAt]).toEqual(['2026-12-31T21:00:00.000Z', '2027-01-01T01:00:00.000Z'])
  })
})
