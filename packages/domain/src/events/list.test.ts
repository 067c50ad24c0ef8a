import { beforeEach, describe, expect, test } from 'vitest'
import { madeEvent } from '../testing/happenings.ts'
import { inDays, openWorld, type World } from '../testing/world.ts'
import { list } from './list.ts'

let world: World
beforeEach(async () => {
  world = await openWorld()
})

describe('the list of events', () => {
  test('ADM-1: coming ones soonest first, past ones latest first, page by page', async () => {
    const made: string[] = []
    for (const day of [3, 1, 2, -1, -2])
      made.push((await madeEvent(world, { periods: [{ startsAt: inDays(day, 8), endsAt: inDays(day, 9) }] })).event.id)
    const scope = await world.staff()
    const ids = (found: { events: { id: string }[] }) => found.events.map(({ id }) => made.indexOf(id))
    const first = await list(scope, { limit: 2 })
    expect(ids(first)).toEqual([1, 2])
    expect(ids(await list(scope, { limit: 2, cursor: first.nextCursor ?? undefined }))).toEqual([0])
    expect(ids(await list(scope, { period: 'past' }))).toEqual([3, 4])
  })
})
