import { randomUUID } from 'node:crypto'
import { afterEach, beforeAll, describe, expect, test } from 'vitest'
import { makeHold } from '../testing/places.ts'
import { wednesdayIn } from '../testing/wednesday.ts'
import { inDays, openWorld, startOfTest, type World } from '../testing/world.ts'

let world: World
beforeAll(async () => {
  world = await openWorld()
})
afterEach(async () => {
  world.now = startOfTest
  await world.set('scheduling', {})
  await world.set('bookingPage', {})
})

const { provider, service, times, clock, booked } = wednesdayIn(() => world)

describe('groups and holds', () => {
  test('BOK-10: a group’s time shows the places left and goes when the persons no longer fit', async () => {
    const [ada, bo] = [await provider('Ada'), await provider('Bo')]
    const yoga = await service([ada, bo], { capacity: 5 })
    await booked(ada, yoga, inDays(2, 0), 2)
    await booked(bo, yoga, inDays(2, 0), 4)
    const at = async (persons: number, providerId?: string) =>
      (await times({ serviceId: yoga.id, persons, providerId })).map(({ at, left }) => `${at} ${left}`)
    expect(await at(1)).toEqual(['09:00 5', '10:00 3', '11:00 5'])
    expect(await at(3)).toEqual(['09:00 5', '10:00 3', '11:00 5'])
    expect(await at(4)).toEqual(['09:00 5', '11:00 5'])
    expect(await at(1, bo.id)).toEqual(['09:00 5', '10:00 1', '11:00 5'])
  })

  test('BOK-3: what others hold is not free until it expires, the own hold is', async () => {
    const ada = await provider('Ada')
    const massage = await service([ada])
    const hold = await makeHold(world, { provider: ada, service: massage, startsAt: inDays(2, 0) })
    const asked = { serviceId: massage.id }
    expect(await clock(asked)).toEqual(['09:00', '11:00'])
    expect(await clock({ ...asked, holdId: hold.id })).toEqual(['09:00', '10:00', '11:00'])
    expect(await clock({ ...asked, holdId: randomUUID() })).toEqual(['09:00', '11:00'])
    world.now = hold.expiresAt
    expect(await clock(asked)).toEqual(['09:00', '10:00', '11:00'])
  })

  test('BOK-10: holds take places of a group, the own ones from nobody who has them', async () => {
    const ada = await provider('Ada')
    const yoga = await service([ada], { capacity: 5 })
    const at10 = { provider: ada, service: yoga, startsAt: inDays(2, 0) }
    const first = await makeHold(world, { ...at10, persons: 3 })
    const places = async (holdId?: string, persons = 1) =>
      (await times({ serviceId: yoga.id, holdId, persons })).map(({ at, left }) => `${at} ${left}`)[1]
    expect([await places(), await places(first.id), await places(undefined, 3)]).toEqual([
      ...['10:00 2', '10:00 5', '11:00 5'],
    ])
    const second = await makeHold(world, { ...at10, persons: 1, appointmentId: first.appointmentId })
    expect([await places(), await places(first.id), await places(second.id)]).toEqual(['10:00 1', '10:00 4', '10:00 2'])
  })
})
