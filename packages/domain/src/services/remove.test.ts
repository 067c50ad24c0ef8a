import { makeQuote } from '@foyer/db/factories/make-quote'
import { makeService } from '@foyer/db/factories/make-service'
import { expect, test } from 'vitest'
import { madeBooking, openWorld } from '../testing/world.ts'
import { remove } from './remove.ts'

const world = await openWorld()

test('PRI-2: a service that was booked is kept; one that never was goes with its extras', async () => {
  const { prisma, business } = world
  const { service, provider, customer } = await madeBooking(world)
  const scope = await world.staff()
  await expect(remove(scope, { serviceId: service.id })).rejects.toMatchObject({ reason: 'services.inUse' })
  const extras = [{ name: { en: 'Tape' }, priceMinor: 1 }]
  const { id: serviceId } = await makeService(prisma, business, { name: { en: 'Never' }, extras }, [provider])
  await remove(scope, { serviceId })
  await expect(remove(scope, { serviceId })).rejects.toMatchObject({ reason: 'services.notFound' })
  expect(await prisma.extra.count({ where: { serviceId } })).toBe(0)
  const quoted = await makeService(prisma, business, { name: { en: 'Quoted' } }, [provider])
  await makeQuote(prisma, business, { customer, service: quoted, validUntil: '2026-12-01' })
  await expect(remove(scope, { serviceId: quoted.id })).rejects.toMatchObject({ reason: 'services.inUse' })
})
