import { beforeAll, expect, test } from 'vitest'
import { makeColleague, staffPassword } from '../testing/staff-access.ts'
import { openWorld, type World } from '../testing/world.ts'
import { answerInvitation } from './answer-invitation.ts'
import { invite } from './invite.ts'
import { setPassword } from './set-password.ts'
import { signIn } from './sign-in.ts'

let world: World
beforeAll(async () => {
  world = await openWorld()
})

test('ACC-12: the invitation’s link leads to a password and with it into the business', async () => {
  const email = 'fresh@staff.example'
  const { staffId } = await invite(await world.staff('OWNER'), { email, name: 'Fresh Face', role: 'FRONT_DESK' })
  const answer = await answerInvitation(await world.system(), { staffId })
  expect(answer).toMatchObject({ staff: { email, name: 'Fresh Face' }, role: 'FRONT_DESK' })
  await setPassword(world.staffAccess(), { ...answer!.token!, password: staffPassword })
  await expect(signIn(world.staffAccess(), { email, password: staffPassword })).resolves.toMatchObject({ next: 'home' })
})

test('ACC-12: who has a password gets no link that could replace it; who has left gets nothing', async () => {
  const known = await makeColleague(world, 'PROVIDER')
  const system = await world.system()
  expect(await answerInvitation(system, { staffId: known.id })).toMatchObject({ token: null })
  await world.prisma.employment.updateMany({ where: { staffId: known.id }, data: { endedAt: world.now } })
  expect(await answerInvitation(system, { staffId: known.id })).toBeNull()
})
