import { makeCustomer } from '@foyer/db/factories/make-customer'
import { beforeAll, expect, test } from 'vitest'
import { makeDeadMessage } from '../testing/dead-message.ts'
import { otherBusiness } from '../testing/mailed-link.ts'
import { openWorld, type World } from '../testing/world.ts'
import { countDead } from './count-dead.ts'

let world: World
beforeAll(async () => {
  world = await openWorld()
})

test('MSG-1: those of this business that nobody has sent again', async () => {
  const { id } = await makeCustomer(world.prisma, world.business)
  await makeDeadMessage(world, id)
  await makeDeadMessage(world, id, { retriedAt: world.now })
  await makeDeadMessage(world, id, { businessId: (await otherBusiness(world)).id })
  expect(await countDead(await world.staff('FRONT_DESK'))).toBe(1)
})
