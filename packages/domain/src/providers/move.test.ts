import { makeProvider } from '@foyer/db/factories/make-provider'
import { expect, test } from 'vitest'
import { openWorld } from '../testing/world.ts'
import { list } from './list.ts'
import { move } from './move.ts'

const world = await openWorld()

test('BOK-2: the order of providers is the business’s to choose', async () => {
  const made = []
  for (const name of ['A', 'B', 'C']) made.push(await makeProvider(world.prisma, world.business, { name }))
  const scope = await world.staff()
  await move(scope, { providerId: made[2]?.id ?? '', direction: 'up' })
  expect((await list(scope)).map(({ name }) => name)).toEqual(['A', 'C', 'B'])
})
