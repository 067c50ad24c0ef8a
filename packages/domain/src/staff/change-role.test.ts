import { beforeAll, expect, test } from 'vitest'
import { otherBusiness } from '../testing/mailed-link.ts'
import { makeColleague } from '../testing/staff-access.ts'
import { openWorld, type World } from '../testing/world.ts'
import { changeRole } from './change-role.ts'

let world: World
beforeAll(async () => {
  world = await openWorld()
})

const roleOf = async (staffId: string) => (await world.prisma.employment.findFirstOrThrow({ where: { staffId } })).role

test('ADM-3: an owner gives any role, a manager none above the own, and nobody touches who stands higher (C3)', async () => {
  const owner = await world.staff('OWNER')
  const manager = await world.staff('MANAGER')
  const desk = await makeColleague(world, 'FRONT_DESK')
  await changeRole(manager, { staffId: desk.id, role: 'MANAGER' })
  await expect(changeRole(manager, { staffId: desk.id, role: 'OWNER' })).rejects.toMatchObject({
    reason: 'staff.roleAbove',
  })
  await expect(changeRole(manager, { staffId: owner.staffId, role: 'PROVIDER' })).rejects.toMatchObject({
    reason: 'staff.roleAbove',
  })
  await expect(changeRole(manager, { staffId: manager.staffId, role: 'OWNER' })).rejects.toMatchObject({
    reason: 'staff.roleAbove',
  })
  await changeRole(owner, { staffId: desk.id, role: 'OWNER' })
  expect(await roleOf(desk.id)).toBe('OWNER')
  expect(await roleOf(owner.staffId)).toBe('OWNER')
})

test('ADM-3: people of another business look as if they were not there (C1)', async () => {
  const stranger = await makeColleague(world, 'PROVIDER', await otherBusiness(world))
  await expect(changeRole(await world.staff('OWNER'), { staffId: stranger.id, role: 'OWNER' })).rejects.toMatchObject({
    reason: 'staff.notFound',
  })
  expect(await roleOf(stranger.id)).toBe('PROVIDER')
})

test('ADM-3: two last owners who step down at once do not both succeed', async () => {
  await world.prisma.employment.updateMany({
    where: { businessId: world.business.id, role: 'OWNER' },
    data: { role: 'MANAGER' },
  })
  const [one, two] = [await world.staff('OWNER'), await world.staff('OWNER')]
  const answers = await Promise.allSettled(
    [one, two].map((scope) => changeRole(scope, { staffId: scope.staffId, role: 'MANAGER' })),
  )
  expect(answers.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
  expect(answers.find(({ status }) => status === 'rejected')).toMatchObject({ reason: { reason: 'staff.lastOwner' } })
})

test('ADM-5: the change of a role is recorded with both roles', async () => {
  const { id: staffId } = await makeColleague(world, 'PROVIDER')
  await changeRole(await world.staff('MANAGER'), { staffId, role: 'FRONT_DESK' })
  const records = await world.prisma.auditRecord.findMany({
    where: { subjectId: staffId, action: 'staff.roleChanged' },
  })
  expect(records).toMatchObject([{ actorKind: 'STAFF', detail: { before: 'PROVIDER', after: 'FRONT_DESK' } }])
})
