import { expect, test } from 'vitest'
import { otherBusiness } from '../testing/mailed-link.ts'
import { openWorld } from '../testing/world.ts'
import { list } from './list.ts'

const world = await openWorld()

test('BOK-2: the business’s own locations, each with the version a change has to name', async () => {
  await otherBusiness(world)
  const found = await list(await world.staff('FRONT_DESK'))
  expect(found).toMatchObject([{ id: world.business.location.id, name: { en: 'Main' }, timeZone: 'Europe/Paris' }])
  expect(found[0]?.version).toBeTruthy()
})
