import { beforeAll, expect, test } from 'vitest'
import { makeColleague, openBrowser } from '../testing/staff-access.ts'
import { openWorld, type World } from '../testing/world.ts'
import { signOut } from './sign-out.ts'

let world: World
beforeAll(async () => {
  world = await openWorld()
})

test('ACC-7: signing out ends this browser at once and no other', async () => {
  const { id } = await makeColleague(world)
  const [here, there] = [await openBrowser(world, id), await openBrowser(world, id)]
  await expect(signOut(here)).resolves.toEqual({ ended: true })
  const logins = await world.prisma.staffLogin.findMany({ where: { staffId: id, endedAt: null } })
  expect(logins.map((login) => login.id)).toEqual([there.login!.id])
})

test('ACC-12: somebody who never signed in has nothing to end', async () => {
  await expect(signOut(world.staffAccess())).resolves.toEqual({ ended: false })
})
