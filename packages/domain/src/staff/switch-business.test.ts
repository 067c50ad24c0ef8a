import { randomUUID } from 'node:crypto'
import { makeStaff } from '@foyer/db/factories/staff'
import { findBusinessForStaff } from '@foyer/db/queries/open-business'
import { beforeAll, expect, test } from 'vitest'
import { hashSecret } from '../secrets.ts'
import { otherBusiness } from '../testing/mailed-link.ts'
import { madeStaff, staffBrowser } from '../testing/staff-login.ts'
import { openWorld, startOfTest, type World } from '../testing/world.ts'
import { switchBusiness } from './switch-business.ts'

let world: World
let maple: Awaited<ReturnType<typeof otherBusiness>>
beforeAll(async () => {
  world = await openWorld()
  maple = await otherBusiness(world)
})
const seen = async (token: string) => findBusinessForStaff(world.installation.database.sql, hashSecret(token))

test('ACC-12: goes to another of the own businesses, with the role held there, in this browser only', async () => {
  const member = await madeStaff(world, { role: 'OWNER' })
  await makeStaff(world.prisma, maple, { email: member.email, name: '', role: 'PROVIDER' })
  const [here, there] = [await staffBrowser(world, member), await staffBrowser(world, member)]
  expect(await switchBusiness(here.access, { businessId: maple.id })).toEqual({ businessId: maple.id })
  expect(await seen(here.token)).toMatchObject({ role: 'PROVIDER', business: { slug: 'maple' } })
  expect(await seen(there.token)).toMatchObject({ role: 'OWNER', business: { slug: 'harbour' } })
  const audited = { action: 'staff.enteredBusiness', subjectId: member.id }
  expect(await world.prisma.auditRecord.findMany({ where: audited })).toMatchObject([{ businessId: maple.id }])
})

test('ACC-12: one never worked for, one left, and an invented one look alike, and nothing moves', async () => {
  const stranger = await madeStaff(world, { role: 'OWNER' })
  const left = await madeStaff(world)
  await makeStaff(world.prisma, maple, { email: left.email, name: '', role: 'OWNER' })
  await world.prisma.employment.updateMany({
    where: { staffId: left.id, businessId: maple.id },
    data: { endedAt: startOfTest },
  })
  for (const [member, businessId] of [
    [stranger, maple.id],
    [left, maple.id],
    [stranger, randomUUID()],
  ] as const) {
    const { access, token } = await staffBrowser(world, member)
    await expect(switchBusiness(access, { businessId })).rejects.toMatchObject({ reason: 'staff.notFound' })
    expect(await seen(token)).toMatchObject({ loginBusinessId: world.business.id })
  }
})

test('ACC-12: not before the second factor has been given', async () => {
  const member = await madeStaff(world)
  const { access } = await staffBrowser(world, member, { proved: false })
  for (const each of [access, world.staffAccess()])
    await expect(switchBusiness(each, { businessId: world.business.id })).rejects.toMatchObject({
      reason: 'staff.forbidden',
    })
})
