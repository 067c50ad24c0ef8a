import { beforeAll, expect, test } from 'vitest'
import { otherBusiness } from '../testing/mailed-link.ts'
import { madeBooking, openWorld, type World } from '../testing/world.ts'
import { listChoices } from './list-choices.ts'

let world: World
beforeAll(async () => {
  world = await openWorld()
})

test('ADM-3: services and providers of this business; a provider has only themselves to choose', async () => {
  const { provider, service } = await madeBooking(world)
  const other = await madeBooking(world)
  const names = [provider, other.provider].map(({ id }) => id)
  const all = await listChoices(await world.staff('OWNER'))
  expect(all.providers.map(({ id }) => id).sort()).toEqual(names.sort())
  expect(all.services).toContainEqual({ id: service.id, name: 'Massage' })
  expect((await listChoices(await world.staff('PROVIDER', { providerId: provider.id }))).providers).toEqual([
    { id: provider.id, name: 'Camille Roux' },
  ])
  expect((await listChoices(await world.staff('PROVIDER'))).providers).toEqual([])
  expect(await listChoices(await world.staff('OWNER', { of: await otherBusiness(world) }))).toEqual({
    services: [],
    providers: [],
  })
})
