import { makeCustomer } from '@foyer/db/factories/make-customer'
import { beforeAll, expect, test } from 'vitest'
import { otherBusiness } from '../testing/mailed-link.ts'
import { openWorld, type World } from '../testing/world.ts'
import { countUninvited } from './count-uninvited.ts'
import { invite } from './invite.ts'
import { inviteMany } from './invite-many.ts'

let world: World
beforeAll(async () => {
  world = await openWorld()
})

const invitedIds = async () =>
  (await world.jobs()).filter(({ name }) => name === 'customers.invited').map(({ data }) => String(data.customerId))

test('ACC-10: in bulk each is invited once who has an address and was neither invited nor ever here', async () => {
  const { prisma, business } = world
  const scope = await world.staff('FRONT_DESK')
  const make = (values: object) => makeCustomer(prisma, business, { familyName: 'Bulk', ...values })
  const wanted = [await make({}), await make({}), await make({})]
  const without = await make({ email: null })
  const invited = await make({})
  await invite(scope, { customerId: invited.id })
  const known = await make({})
  await prisma.login.create({
    data: {
      ...{ businessId: business.id, customerId: known.id, tokenHash: Buffer.from(known.id), method: 'link' },
      ...{ createdAt: world.now, lastSeenAt: world.now, ip: '127.0.0.1', userAgent: 'test' },
    },
  })
  const foreign = await makeCustomer(prisma, await otherBusiness(world), { familyName: 'Bulk' })
  const before = await invitedIds()
  expect(await countUninvited(scope, { text: 'bulk' })).toEqual({ count: 3 })
  const both = await Promise.all([inviteMany(scope, { text: 'bulk' }), inviteMany(scope, { text: 'bulk' })])
  expect(both.reduce((sum, each) => sum + each.invited, 0)).toBe(3)
  expect(both.map(({ left }) => left)).toContain(0)
  const sent = (await invitedIds()).slice(before.length)
  expect(sent.toSorted()).toEqual(wanted.map(({ id }) => id).toSorted())
  for (const { id } of [without, known, foreign]) expect(sent).not.toContain(id)
  expect(await inviteMany(scope, { text: 'bulk' })).toEqual({ invited: 0, left: 0 })
})

test('ACC-10: in bulk nobody is invited who is not looked for, and nobody into a portal that is off', async () => {
  const { prisma, business } = world
  const [one, other] = [
    await makeCustomer(prisma, business, { familyName: 'Sought' }),
    await makeCustomer(prisma, business),
  ]
  await inviteMany(await world.staff('OWNER'), { text: 'sought' })
  expect(await invitedIds()).toContain(one.id)
  expect(await invitedIds()).not.toContain(other.id)
  await world.set('panelAccess', { enabled: false })
  await expect(inviteMany(await world.staff('OWNER'), { text: '' })).rejects.toMatchObject({
    reason: 'access.portalOff',
  })
  expect(await invitedIds()).not.toContain(other.id)
})
