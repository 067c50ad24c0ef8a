import { makeCustomer } from '@foyer/db/factories/make-customer'
import { beforeAll, expect, test } from 'vitest'
import { otherBusiness } from '../testing/mailed-link.ts'
import { openWorld, type World } from '../testing/world.ts'
import { listSent, listSentInput } from './list-sent.ts'

let world: World
beforeAll(async () => {
  world = await openWorld()
})

test('MSG-1: what was sent to a customer, newest first, and of this business only', async () => {
  const { id: customerId } = await makeCustomer(world.prisma, world.business)
  const other = await otherBusiness(world)
  const sent = (key: string, minutes: number, businessId = world.business.id) => {
    const startedAt = new Date(world.now.getTime() + minutes * 60_000)
    const data = {
      businessId,
      key,
      kind: 'invitation',
      audience: 'customer',
      customerId,
      state: 'SENT' as const,
      startedAt,
      sentAt: startedAt,
    }
    return world.prisma.sentMessage.create({ data })
  }
  await sent('a', 0)
  await sent('b', 5)
  await sent('c', 9, other.id)
  const found = await listSent(await world.staff('FRONT_DESK'), { customerId })
  expect(found.map(({ at }) => at)).toEqual(
    [5, 0].map((minutes) => new Date(world.now.getTime() + minutes * 60_000).toISOString()),
  )
  expect(JSON.stringify(found)).not.toMatch(/"key"|businessId/)
})

test('MSG-1: for a customer or for a booking, not for everything', () => {
  expect(listSentInput.safeParse({}).success).toBe(false)
})
