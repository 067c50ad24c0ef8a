import { beforeAll, expect, test } from 'vitest'
import { makeColleague, openBrowser } from '../testing/staff-access.ts'
import { openWorld, type World } from '../testing/world.ts'
import { listBusinesses } from './list-businesses.ts'

let world: World
beforeAll(async () => {
  world = await openWorld()
})

test('ACC-12: the businesses one works for, and no other', async () => {
  const { id } = await makeColleague(world, 'MANAGER')
  await expect(listBusinesses(await openBrowser(world, id))).resolves.toEqual([
    { id: world.business.id, name: world.business.name, role: 'MANAGER', isCurrent: true },
  ])
  await world.prisma.employment.updateMany({ where: { staffId: id }, data: { endedAt: world.now } })
  await expect(listBusinesses(await openBrowser(world, id))).resolves.toEqual([])
})
