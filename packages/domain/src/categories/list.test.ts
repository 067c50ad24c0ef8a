import { makeCategory, makeService } from '@foyer/db/factories/make-service'
import { expect, test } from 'vitest'
import { otherBusiness } from '../testing/mailed-link.ts'
import { openWorld } from '../testing/world.ts'
import { list } from './list.ts'

const world = await openWorld()

test('BOK-1: categories come in the business’s order with how many services they hold, and only its own', async () => {
  const { prisma, business } = world
  const second = await makeCategory(prisma, business, { en: 'Yoga' }, 1)
  const first = await makeCategory(prisma, business, { en: 'Massage', fr: 'Massages' }, 0)
  await makeService(prisma, business, { name: { en: 'Short' }, categoryId: first.id })
  await makeCategory(prisma, await otherBusiness(world), { en: 'Elsewhere' })
  expect(await list(await world.staff())).toEqual([
    { id: first.id, name: { en: 'Massage', fr: 'Massages' }, services: 1 },
    { id: second.id, name: { en: 'Yoga' }, services: 0 },
  ])
})
