import { makeCategory } from '@foyer/db/factories/make-service'
import { expect, test } from 'vitest'
import { openWorld } from '../testing/world.ts'
import { list } from './list.ts'
import { move } from './move.ts'

const world = await openWorld()

test('BOK-1: a category moves up and down among the others, even where their positions were equal', async () => {
  const made = []
  for (const name of ['A', 'B', 'C']) made.push(await makeCategory(world.prisma, world.business, { en: name }))
  const scope = await world.staff()
  const names = async () => (await list(scope)).map(({ name }) => name.en)
  await move(scope, { categoryId: made[2]?.id ?? '', direction: 'up' })
  expect(await names()).toEqual(['A', 'C', 'B'])
  await move(scope, { categoryId: made[0]?.id ?? '', direction: 'down' })
  expect(await names()).toEqual(['C', 'A', 'B'])
  await move(scope, { categoryId: made[2]?.id ?? '', direction: 'up' })
  expect(await names()).toEqual(['C', 'A', 'B'])
})
