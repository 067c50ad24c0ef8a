import { randomUUID } from 'node:crypto'
import type { Prisma } from '@foyer/db/generated/client'
import type { World } from './world.ts'

/** A message about the customer that used up its tries. */
export const makeDeadMessage = (
  world: World,
  customerId: string,
  over: Partial<Prisma.DeadMessageUncheckedCreateInput> = {},
) => {
  const businessId = world.business.id
  return world.prisma.deadMessage.create({
    data: {
      ...{ businessId, job: 'customers.invited', error: 'connect ECONNREFUSED', tries: 21, diedAt: world.now },
      payload: { businessId, customerId, invitationId: randomUUID() },
      ...over,
    },
  })
}
