import { beforeAll, expect, test } from 'vitest'
import { otherBusiness } from '../testing/mailed-link.ts'
import { makeColleague } from '../testing/staff-access.ts'
import { openWorld, type World } from '../testing/world.ts'
import { inviteAgain } from './invite-again.ts'

let world: World
beforeAll(async () => {
  world = await openWorld()
})

test('ACC-12: an invitation is sent again, as a message of its own', async () => {
  const scope = await world.staff('OWNER')
  const { id: staffId } = await makeColleague(world, 'PROVIDER')
  await inviteAgain(scope, { staffId })
  await inviteAgain(scope, { staffId })
  const sent = (await world.jobs()).filter(({ data }) => data.staffId === staffId)
  expect(new Set(sent.map(({ data }) => data.invitationId)).size).toBe(2)
})

test('ACC-12: not to people of another business, nor above the own role (C1)', async () => {
  const stranger = await makeColleague(world, 'PROVIDER', await otherBusiness(world))
  const manager = await world.staff('MANAGER')
  await expect(inviteAgain(manager, { staffId: stranger.id })).rejects.toMatchObject({ reason: 'staff.notFound' })
  const owner = await makeColleague(world, 'OWNER')
  await expect(inviteAgain(manager, { staffId: owner.id })).rejects.toMatchObject({ reason: 'staff.roleAbove' })
})
