import { makeCustomer } from '@foyer/db/factories/make-customer'
import { beforeAll, expect, test } from 'vitest'
import { otherBusiness } from '../testing/mailed-link.ts'
import { openWorld, type World } from '../testing/world.ts'
import { invite } from './invite.ts'

let world: World
beforeAll(async () => {
  world = await openWorld()
})

test('ACC-10: each invitation is a message of its own', async () => {
  const { id: customerId } = await makeCustomer(world.prisma, world.business)
  const scope = await world.staff('FRONT_DESK')
  await invite(scope, { customerId })
  await invite(scope, { customerId })
  const jobs = (await world.jobs()).filter(({ name }) => name === 'customers.invited')
  expect(new Set(jobs.map(({ data }) => data.invitationId)).size).toBe(2)
  expect(await world.prisma.customer.findUniqueOrThrow({ where: { id: customerId } })).toMatchObject({
    invitedAt: world.now,
  })
})

test('ACC-10: it needs an address, a portal that is on, and a customer of this business', async () => {
  const scope = await world.staff('OWNER')
  const without = await makeCustomer(world.prisma, world.business, { email: null })
  await expect(invite(scope, { customerId: without.id })).rejects.toMatchObject({ reason: 'customers.noEmail' })
  const foreign = await makeCustomer(world.prisma, await otherBusiness(world))
  await expect(invite(scope, { customerId: foreign.id })).rejects.toMatchObject({ reason: 'customers.notFound' })
  const own = await makeCustomer(world.prisma, world.business)
  await world.set('panelAccess', { enabled: false })
  await expect(invite(await world.staff('OWNER'), { customerId: own.id })).rejects.toMatchObject({
    reason: 'access.portalOff',
  })
})

test('C21: one customer is invited five times in 15 minutes at most, whoever of the staff does it', async () => {
  await world.set('panelAccess', { enabled: true })
  const { id: customerId } = await makeCustomer(world.prisma, world.business)
  for (const _ of Array(5)) await invite(await world.staff('FRONT_DESK'), { customerId })
  await expect(invite(await world.staff('OWNER'), { customerId })).rejects.toMatchObject({ reason: 'access.tooMany' })
  world.now = new Date(world.now.getTime() + 15 * 60_000)
  await expect(invite(await world.staff('OWNER'), { customerId })).resolves.toEqual({ customerId })
})
