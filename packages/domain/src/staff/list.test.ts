import { beforeAll, expect, test } from 'vitest'
import { otherBusiness } from '../testing/mailed-link.ts'
import { makeColleague } from '../testing/staff-access.ts'
import { openWorld, type World } from '../testing/world.ts'
import { list } from './list.ts'

let world: World
beforeAll(async () => {
  world = await openWorld()
})

test('ACC-12: who works here, each with what one may change about them, and nobody of another business', async () => {
  const owner = await makeColleague(world, 'OWNER')
  const desk = await makeColleague(world, 'FRONT_DESK')
  const other = await otherBusiness(world)
  await makeColleague(world, 'OWNER', other)
  const manager = await world.staff('MANAGER')
  const found = await list(manager)
  expect(found.map(({ staffId, role, mayChange, isSelf }) => ({ staffId, role, mayChange, isSelf }))).toEqual([
    { staffId: owner.id, role: 'OWNER', mayChange: false, isSelf: false },
    { staffId: desk.id, role: 'FRONT_DESK', mayChange: true, isSelf: false },
    { staffId: manager.staffId, role: 'MANAGER', mayChange: true, isSelf: true },
  ])
  expect(JSON.stringify(found)).not.toMatch(/argon2|passwordHash|totpSecret/)
})
