import { beforeAll, expect, test } from 'vitest'
import { otherBusiness } from '../testing/mailed-link.ts'
import { makeColleague } from '../testing/staff-access.ts'
import { openWorld, type World } from '../testing/world.ts'
import { invite, inviteInput } from './invite.ts'

let world: World
beforeAll(async () => {
  world = await openWorld()
})

const someone = (role: 'OWNER' | 'MANAGER' | 'FRONT_DESK' | 'PROVIDER' = 'FRONT_DESK') => ({
  email: `new-${Math.random()}@staff.example`,
  name: 'New Hand',
  role,
})

test('ACC-12: an invited person is employed and written to', async () => {
  const scope = await world.staff('OWNER')
  const input = someone()
  const { staffId } = await invite(scope, input)
  const employment = await world.prisma.employment.findFirstOrThrow({ where: { staffId }, include: { staff: true } })
  expect(employment).toMatchObject({
    role: 'FRONT_DESK',
    endedAt: null,
    staff: { email: input.email, passwordHash: null },
  })
  const [job] = (await world.jobs()).filter(({ data }) => data.staffId === staffId)
  expect(job).toMatchObject({ name: 'staff.invited', data: { businessId: world.business.id } })
})

test('ADM-3: nobody grants a role above the own (C3)', async () => {
  const manager = await world.staff('MANAGER')
  await expect(invite(manager, someone('OWNER'))).rejects.toMatchObject({ reason: 'staff.roleAbove', field: 'role' })
  await expect(invite(manager, someone('MANAGER'))).resolves.toMatchObject({ staffId: expect.any(String) })
  for (const role of ['ADMIN', 'owner', '']) expect(inviteInput.safeParse({ ...someone(), role }).success).toBe(false)
  for (const more of [{ passwordHash: 'x' }, { businessId: world.business.id }, { disabledAt: null }])
    expect(inviteInput.safeParse({ ...someone(), ...more }).success).toBe(false)
})

test('ACC-12: somebody known from another business keeps name and password (C2)', async () => {
  const known = await makeColleague(world, 'OWNER', await otherBusiness(world))
  const scope = await world.staff('OWNER')
  const { staffId } = await invite(scope, { ...someone(), email: known.email.toUpperCase() })
  expect(staffId).toBe(known.id)
  const member = await world.prisma.staffMember.findUniqueOrThrow({ where: { id: staffId } })
  expect(member).toMatchObject({ name: known.name, passwordHash: known.passwordHash })
  await expect(invite(scope, { ...someone(), email: known.email })).rejects.toMatchObject({
    reason: 'staff.alreadyEmployed',
    field: 'email',
  })
})

test('ACC-12: who left can come back in another role', async () => {
  const scope = await world.staff('OWNER')
  const left = await makeColleague(world, 'MANAGER')
  await world.prisma.employment.updateMany({ where: { staffId: left.id }, data: { endedAt: world.now } })
  await invite(scope, { ...someone('PROVIDER'), email: left.email })
  expect(await world.prisma.employment.findMany({ where: { staffId: left.id } })).toMatchObject([
    { role: 'PROVIDER', endedAt: null },
  ])
})
