import { makeCustomer } from '@foyer/db/factories/make-customer'
import { beforeAll, expect, test } from 'vitest'
import { otherBusiness } from '../testing/mailed-link.ts'
import { madeBooking, openWorld, type World } from '../testing/world.ts'
import { addNote } from './add-note.ts'
import { get } from './get.ts'

let world: World
beforeAll(async () => {
  world = await openWorld()
})

const missing = { reason: 'customers.notFound' }

test('ADM-1: the page of one customer, with notes and what may be done', async () => {
  const { id: customerId } = await makeCustomer(world.prisma, world.business, {
    phone: '+33612340042',
    dateOfBirth: new Date('1980-02-29'),
    address: { city: 'Paris' },
  })
  const owner = await world.staff('OWNER')
  await addNote(owner, { customerId, text: 'Prefers mornings' })
  expect(await get(owner, { customerId })).toMatchObject({
    ...{
      id: customerId,
      phone: '+33612340042',
      dateOfBirth: '1980-02-29',
      address: { city: 'Paris' },
      lastSeenAt: null,
      invitedAt: null,
    },
    notes: [{ text: 'Prefers mornings', author: 'Sam Staff' }],
    may: { change: true, note: true, invite: true },
  })
})

test('ADM-1: nothing that the page does not show (C23)', async () => {
  const { id: customerId } = await makeCustomer(world.prisma, world.business, { passwordHash: 'secret-hash' })
  expect(JSON.stringify(await get(await world.staff('OWNER'), { customerId }))).not.toMatch(
    /secret-hash|passwordHash|businessId/,
  )
})

test('ADM-3: another business’s customer, and for a provider any but the own, look as if they did not exist (C1)', async () => {
  const { id: customerId } = await makeCustomer(world.prisma, world.business)
  const outsider = await world.staff('OWNER', { of: await otherBusiness(world) })
  await expect(get(outsider, { customerId })).rejects.toMatchObject(missing)
  const { provider, customer } = await madeBooking(world)
  const scope = await world.staff('PROVIDER', { providerId: provider.id })
  await expect(get(scope, { customerId })).rejects.toMatchObject(missing)
  await expect(get(await world.staff('PROVIDER'), { customerId: customer.id })).rejects.toMatchObject(missing)
  expect(await get(scope, { customerId: customer.id })).toMatchObject({
    may: { change: false, note: true, invite: false },
  })
})
