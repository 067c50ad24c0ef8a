import { randomUUID } from 'node:crypto'
import { makeCustomer } from '@foyer/db/factories/make-customer'
import { describe, expect, test } from 'vitest'
import { cleanUp } from './clean-up.ts'
import type { InstallationScope } from './installation-scope.ts'
import { hashSecret, makeSecret } from './secrets.ts'
import { inDays, openWorld, startOfTest } from './testing/world.ts'

const world = await openWorld()
const { prisma, installation, business } = world
const businessId = business.id
const scope: InstallationScope = {
  ...{ kind: 'installation', prisma, sql: installation.database.sql, now: startOfTest, enqueue: installation.enqueue },
}
const hash = () => hashSecret(makeSecret())

describe('the clean-up', () => {
  test('BOK-15 ACC-4 ACC-8: forgets what is long over and keeps the rest, and what it belongs to', async () => {
    const { id: customerId } = await makeCustomer(prisma, business)
    for (const days of [-6, -8]) {
      const createdAt = inDays(days)
      await prisma.idempotencyKey.create({
        data: { businessId, actor: 'a', key: randomUUID(), contentHash: hash(), result: {}, createdAt },
      })
    }
    await prisma.rateLimit.createMany({
      data: [-0.5, -2].map((days) => ({ key: `k${days}`, windowStart: inDays(days), count: 1 })),
    })
    // Asked for at the same time; one link lives on, as its request must.
    for (const expires of [-50, -61]) {
      const request = await prisma.accessRequest.create({
        data: {
          ...{ businessId, purpose: 'ACCESS', email: 'a@example.com', locale: 'en', ip: '192.0.2.1' },
          ...{ browserHash: hash(), createdAt: inDays(-61) },
        },
      })
      await prisma.accessLink.create({
        data: {
          ...{ businessId, customerId, purpose: 'ACCESS', requestId: request.id, email: 'a@example.com' },
          ...{ secretHash: hash(), createdAt: inDays(-61), expiresAt: inDays(expires) },
        },
      })
    }
    await prisma.stripeEvent.createMany({
      data: [-59, -61].map((days) => ({ id: `evt_${days}`, businessId, type: 'x', receivedAt: inDays(days) })),
    })
    expect(await cleanUp(scope)).toEqual({ deleted: 5 })
    expect(await prisma.stripeEvent.findMany({ select: { id: true } })).toEqual([{ id: 'evt_-59' }])
    expect(await cleanUp(scope)).toEqual({ deleted: 0 })
    const left = [prisma.idempotencyKey, prisma.rateLimit, prisma.accessLink, prisma.accessRequest]
    expect(await Promise.all(left.map((table) => (table as typeof prisma.accessLink).count()))).toEqual([1, 1, 1, 1])
  })
})
