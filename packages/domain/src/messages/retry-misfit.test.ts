import { makeCustomer } from '@foyer/db/factories/make-customer'
import { expect, test } from 'vitest'
import { openWorld } from '../testing/world.ts'
import { retry } from './retry.ts'

const world = await openWorld()

test('MSG-1: a dead message whose ids are gone is refused calmly, stays dead and queues nothing', async () => {
  const { id: customerId } = await makeCustomer(world.prisma, world.business)
  const businessId = world.business.id
  for (const payload of [{}, { businessId, customerId }, { businessId, customerId, invitationId: 'x' }]) {
    const { id } = await world.prisma.deadMessage.create({
      data: { businessId, job: 'customers.invited', payload, error: 'x', tries: 21, diedAt: world.now },
    })
    await expect(retry(await world.staff('OWNER'), { messageId: id })).rejects.toMatchObject({
      reason: 'messages.notFound',
    })
    expect(await world.prisma.deadMessage.findUniqueOrThrow({ where: { id } })).toMatchObject({ retriedAt: null })
  }
  expect(await world.jobs()).toEqual([])
})
