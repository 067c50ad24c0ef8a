import { afterEach, beforeAll, expect, test } from 'vitest'
import { later, makeColleague, openBrowser } from '../testing/staff-access.ts'
import { openWorld, startOfTest, type World } from '../testing/world.ts'
import { listLogins } from './list-logins.ts'

let world: World
beforeAll(async () => {
  world = await openWorld()
})
afterEach(() => {
  world.now = startOfTest
})

test('ACC-7: the own browsers, this one first, without those ended, unproved, idle for 30 days, or of others', async () => {
  const { id } = await makeColleague(world)
  const here = await openBrowser(world, id)
  const other = await openBrowser(world, id)
  await openBrowser(world, id, { proved: false })
  await openBrowser(world, (await makeColleague(world)).id)
  const ended = await openBrowser(world, id)
  await world.prisma.staffLogin.update({ where: { id: ended.login!.id }, data: { endedAt: world.now } })
  const found = await listLogins(here)
  expect(found.map((login) => [login.id, login.isThis])).toEqual([
    [here.login!.id, true],
    [other.login!.id, false],
  ])
  world.now = new Date(startOfTest.getTime() + 31 * 864e5)
  expect(await listLogins(later(world, here))).toEqual([])
})
