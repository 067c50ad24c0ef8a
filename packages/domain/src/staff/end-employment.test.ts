import { findBusinessForStaff } from '@foyer/db/queries/open-business'
import { beforeAll, expect, test } from 'vitest'
import { hashSecret } from '../secrets.ts'
import { otherBusiness } from '../testing/mailed-link.ts'
import { makeColleague, staffPassword } from '../testing/staff-access.ts'
import { openWorld, type World } from '../testing/world.ts'
import { endEmployment } from './end-employment.ts'
import { signIn } from './sign-in.ts'

let world: World
beforeAll(async () => {
  world = await openWorld()
})

test('ACC-12: whoever leaves is out at once, in every browser', async () => {
  const { id: staffId, email } = await makeColleague(world, 'FRONT_DESK')
  const { token } = await signIn(world.staffAccess(), { email, password: staffPassword })
  const { sql } = world.installation.database
  expect(await findBusinessForStaff(sql, hashSecret(token))).toMatchObject({ role: 'FRONT_DESK' })
  await endEmployment(await world.staff('MANAGER'), { staffId })
  expect(await findBusinessForStaff(sql, hashSecret(token))).toBeNull()
})

test('ADM-3: not who stands higher, not the last owner, nobody of another business', async () => {
  const owner = await world.staff('OWNER')
  const manager = await world.staff('MANAGER')
  await expect(endEmployment(manager, { staffId: owner.staffId })).rejects.toMatchObject({ reason: 'staff.roleAbove' })
  await expect(endEmployment(owner, { staffId: owner.staffId })).rejects.toMatchObject({ reason: 'staff.lastOwner' })
  const stranger = await makeColleague(world, 'PROVIDER', await otherBusiness(world))
  await expect(endEmployment(owner, { staffId: stranger.id })).rejects.toMatchObject({ reason: 'staff.notFound' })
  await makeColleague(world, 'OWNER')
  await expect(endEmployment(owner, { staffId: owner.staffId })).resolves.toEqual({ staffId: owner.staffId })
})
