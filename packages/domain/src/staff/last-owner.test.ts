import { beforeAll, beforeEach, expect, test } from 'vitest'
import { otherBusiness } from '../testing/mailed-link.ts'
import { openWorld, startOfTest, type World } from '../testing/world.ts'
import { changeRole } from './change-role.ts'
import { endEmployment } from './end-employment.ts'

let world: World
let of: Awaited<ReturnType<typeof otherBusiness>>
let made = 0
beforeAll(async () => {
  world = await openWorld()
})
beforeEach(async () => {
  of = await otherBusiness(world, `owned-${++made}`)
})

const lastOwner = { reason: 'staff.lastOwner' }
const owners = () =>
  world.prisma.employment.count({
    where: { businessId: of.id, role: 'OWNER', endedAt: null, staff: { disabledAt: null } },
  })

test('ADM-3: the last owner is neither demoted nor let go, by nobody and not by themselves; as owner they may stay', async () => {
  const owner = await world.staff('OWNER', { of })
  const { staffId } = owner
  for (const role of ['MANAGER', 'FRONT_DESK', 'PROVIDER'] as const)
    await expect(changeRole(owner, { staffId, role })).rejects.toMatchObject(lastOwner)
  await expect(endEmployment(owner, { staffId })).rejects.toMatchObject(lastOwner)
  await expect(changeRole(owner, { staffId, role: 'OWNER' })).resolves.toMatchObject({ role: 'OWNER' })
})

test('ADM-3: an owner who was disabled does not count: the other one stays', async () => {
  const [owner, disabled] = [await world.staff('OWNER', { of }), await world.staff('OWNER', { of })]
  await world.prisma.staffMember.update({ where: { id: disabled.staffId }, data: { disabledAt: startOfTest } })
  const { staffId } = owner
  await expect(endEmployment(owner, { staffId })).rejects.toMatchObject(lastOwner)
  await expect(changeRole(owner, { staffId, role: 'MANAGER' })).rejects.toMatchObject(lastOwner)
  await expect(endEmployment(owner, { staffId: disabled.staffId })).resolves.toBeDefined()
  expect(await owners()).toBe(1)
})

test('ADM-3: two owners who remove each other at once leave one', async () => {
  const [one, two] = [await world.staff('OWNER', { of }), await world.staff('OWNER', { of })]
  const answers = await Promise.allSettled([
    endEmployment(one, { staffId: two.staffId }),
    changeRole(two, { staffId: one.staffId, role: 'PROVIDER' }),
  ])
  expect(answers.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
  expect(await owners()).toBe(1)
})

test('ADM-3: five owners who all leave at once leave one', async () => {
  const all = await Promise.all(Array.from({ length: 5 }, () => world.staff('OWNER', { of })))
  const answers = await Promise.allSettled(all.map((scope) => endEmployment(scope, { staffId: scope.staffId })))
  expect(answers.filter(({ status }) => status === 'fulfilled')).toHaveLength(4)
  expect(answers.find(({ status }) => status === 'rejected')).toMatchObject({ reason: lastOwner })
  expect(await owners()).toBe(1)
})
