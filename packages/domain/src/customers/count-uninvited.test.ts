import { makeCustomer } from '@foyer/db/factories/make-customer'
import { expect, test } from 'vitest'
import { openWorld } from '../testing/world.ts'
import { countUninvited } from './count-uninvited.ts'
import { invite } from './invite.ts'

test('ACC-10: it counts those looked for who have an address and were not invited', async () => {
  const world = await openWorld()
  const { prisma, business } = world
  const scope = await world.staff('FRONT_DESK')
  const { count } = await countUninvited(scope, { text: '' })
  const ida = await makeCustomer(prisma, business, { familyName: 'Counted', email: 'ida@counted.example' })
  await makeCustomer(prisma, business, { familyName: 'Counted', email: null })
  expect(await countUninvited(scope, { text: '' })).toEqual({ count: count + 1 })
  expect(await countUninvited(scope, { text: '@counted' })).toEqual({ count: 1 })
  expect(await countUninvited(scope, { text: 'nobody_' })).toEqual({ count: 0 })
  await invite(scope, { customerId: ida.id })
  expect(await countUninvited(scope, { text: '@counted' })).toEqual({ count: 0 })
})
