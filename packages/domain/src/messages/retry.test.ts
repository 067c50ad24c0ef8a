import { makeCustomer } from '@foyer/db/factories/make-customer'
import { beforeAll, expect, test } from 'vitest'
import { makeDeadMessage } from '../testing/dead-message.ts'
import { otherBusiness } from '../testing/mailed-link.ts'
import { openWorld, type World } from '../testing/world.ts'
import { retry } from './retry.ts'

let world: World
let customerId: string
beforeAll(async () => {
  world = await openWorld()
  customerId = (await makeCustomer(world.prisma, world.business)).id
})

test('MSG-1: the job goes back to the queue, once however often the button is pressed', async () => {
  const dead = await makeDeadMessage(world, customerId)
  const scope = await world.staff('FRONT_DESK')
  const answers = await Promise.all(Array.from({ length: 8 }, () => retry(scope, { messageId: dead.id })))
  expect(answers.filter(({ retried }) => retried)).toHaveLength(1)
  const jobs = (await world.jobs()).filter(
    ({ data }) => data.invitationId === (dead.payload as { invitationId: string }).invitationId,
  )
  expect(jobs).toMatchObject([{ name: 'customers.invited', data: dead.payload as object }])
  expect(await world.prisma.deadMessage.findUniqueOrThrow({ where: { id: dead.id } })).toMatchObject({
    retriedAt: world.now,
    retriedBy: scope.staffId,
  })
})

test('MSG-1: another business’s message, or one whose kind is gone, is not found and stays', async () => {
  const foreign = await makeDeadMessage(world, customerId, { businessId: (await otherBusiness(world)).id })
  const unknown = await makeDeadMessage(world, customerId, { job: 'toString' })
  for (const { id } of [foreign, unknown]) {
    await expect(retry(await world.staff('OWNER'), { messageId: id })).rejects.toMatchObject({
      reason: 'messages.notFound',
    })
    expect(await world.prisma.deadMessage.findUniqueOrThrow({ where: { id } })).toMatchObject({ retriedAt: null })
  }
})
