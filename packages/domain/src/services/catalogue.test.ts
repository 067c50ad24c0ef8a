import { beforeAll, expect, test } from 'vitest'
import { madeOffer } from '../testing/offers.ts'
import { openWorld, type World } from '../testing/world.ts'
import { knownOffer, knownOffers } from './catalogue.ts'

let world: World
beforeAll(async () => {
  world = await openWorld()
})

test('BOK-1: is asked of the database once for each version; a request that began before a change keeps its own', async () => {
  const { service } = await madeOffer(world)
  const before = await world.visitor()
  const first = await knownOffer(before, service.id)
  expect(await knownOffer(await world.visitor(), service.id)).toBe(first)
  await world.prisma.service.update({ where: { id: service.id }, data: { priceMinor: 9900 } })
  const after = await world.visitor()
  expect(await knownOffer(after, service.id)).toMatchObject({ priceMinor: 9900 })
  expect(await knownOffer(before, service.id)).not.toBe(await knownOffer(after, service.id))
  expect((await knownOffers(after)).find(({ id }) => id === service.id)).toMatchObject({ priceMinor: 9900 })
})

test('BOK-1: what could not be read is asked again', async () => {
  const { service } = await madeOffer(world)
  const scope = await world.visitor()
  const broken = { ...scope, businessId: 'none' }
  await expect(knownOffer(broken, service.id)).rejects.toThrow()
  await expect(knownOffer(broken, service.id)).rejects.toThrow()
  expect(await knownOffer(scope, service.id)).toMatchObject({ id: service.id })
})
