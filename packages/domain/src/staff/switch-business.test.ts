import { makeBusiness } from '@foyer/db/factories/make-business'
import { makeStaff } from '@foyer/db/factories/make-staff'
import { beforeAll, expect, test } from 'vitest'
import { makeColleague, openBrowser } from '../testing/staff-access.ts'
import { openWorld, startOfTest, type World } from '../testing/world.ts'
import { switchBusiness } from './switch-business.ts'

let world: World
beforeAll(async () => {
  world = await openWorld()
})

test('ACC-12: one switches to a business one works for; any other looks like none (C1)', async () => {
  const { id, email } = await makeColleague(world)
  const facts = { name: 'Other', currency: 'USD', timeZone: 'America/New_York', languages: ['en'], now: startOfTest }
  const own = await makeBusiness(world.prisma, { ...facts, slug: 'own' })
  const foreign = await makeBusiness(world.prisma, { ...facts, slug: 'foreign' })
  await makeStaff(world.prisma, own, { email, name: 'Robin', role: 'PROVIDER' })
  const access = await openBrowser(world, id)
  await expect(switchBusiness(access, { businessId: own.id })).resolves.toEqual({ businessId: own.id })
  for (const businessId of [foreign.id, '01900000-0000-7000-8000-000000000000'])
    await expect(switchBusiness(access, { businessId })).rejects.toMatchObject({ reason: 'staff.notFound' })
  await world.prisma.employment.updateMany({ where: { staffId: id, businessId: own.id }, data: { endedAt: world.now } })
  await expect(switchBusiness(access, { businessId: own.id })).rejects.toMatchObject({ reason: 'staff.notFound' })
})
