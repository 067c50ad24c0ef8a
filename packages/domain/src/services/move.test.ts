import { makeCategory, makeService } from '@foyer/db/factories/make-service'
import { expect, test } from 'vitest'
import { openWorld } from '../testing/world.ts'
import { list } from './list.ts'
import { move } from './move.ts'

const world = await openWorld()

test('BOK-1: a service moves within its category only', async () => {
  const { prisma, business } = world
  const first = await makeCategory(prisma, business, { en: 'First' }, 0)
  const second = await makeCategory(prisma, business, { en: 'Second' }, 1)
  const make = (name: string, categoryId: string) => makeService(prisma, business, { name: { en: name }, categoryId })
  const a = await make('A', first.id)
  const b = await make('B', first.id)
  await make('C', second.id)
  const scope = await world.staff()
  const names = async () => (await list(scope)).map(({ name }) => name.en)
  await move(scope, { serviceId: b.id, direction: 'up' })
  expect(await names()).toEqual(['B', 'A', 'C'])
  await move(scope, { serviceId: a.id, direction: 'down' })
  expect(await names()).toEqual(['B', 'A', 'C'])
})
