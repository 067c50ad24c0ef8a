import { beforeAll, expect, test } from 'vitest'
import { makeColleague, openBrowser, staffPassword } from '../testing/staff-access.ts'
import { openWorld, type World } from '../testing/world.ts'
import { changePassword } from './change-password.ts'
import { signIn } from './sign-in.ts'

let world: World
beforeAll(async () => {
  world = await openWorld()
})

test('ACC-7: another password signs every other browser out, not this one', async () => {
  const { id, email } = await makeColleague(world)
  const [here] = [await openBrowser(world, id), await openBrowser(world, id), await openBrowser(world, id)]
  const next = 'an even better password'
  await expect(changePassword(here, { current: 'wrong', next })).rejects.toMatchObject({
    reason: 'staff.wrongCredentials',
    field: 'current',
  })
  await expect(changePassword(here, { current: staffPassword, next: 'short' })).rejects.toMatchObject({ field: 'next' })
  await expect(changePassword(here, { current: staffPassword, next })).resolves.toEqual({ ended: 2 })
  const alive = await world.prisma.staffLogin.findMany({ where: { staffId: id, endedAt: null } })
  expect(alive.map((login) => login.id)).toEqual([here.login!.id])
  await expect(signIn(world.staffAccess(), { email, password: next })).resolves.toMatchObject({ next: 'home' })
})
