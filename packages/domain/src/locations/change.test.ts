import { makeProvider } from '@foyer/db/factories/make-provider'
import { expect, test } from 'vitest'
import { openWorld } from '../testing/world.ts'
import { change } from './change.ts'
import { create } from './create.ts'
import { list } from './list.ts'

const world = await openWorld()
const form = { name: { en: 'Renamed' }, address: '3 New Street', timeZone: 'Europe/Paris', phone: '' }

test('BOK-2: a location in use cannot be closed; once nobody works there it can', async () => {
  const { id: locationId } = world.business.location
  const provider = await makeProvider(world.prisma, world.business, { name: 'Camille' })
  const scope = await world.staff()
  const save = async (active: boolean) => {
    const version = (await list(scope)).find(({ id }) => id === locationId)?.version ?? ''
    return change(scope, { locationId, version, ...form, active })
  }
  await save(true)
  await expect(save(false)).rejects.toMatchObject({ reason: 'locations.inUse', field: 'active' })
  await world.prisma.weeklyHours.deleteMany({ where: { providerId: provider.id } })
  await save(false)
  expect((await list(scope))[0]).toMatchObject({ name: { en: 'Renamed' }, address: '3 New Street', active: false })
})

test('ADM-2: a location changed by a colleague meanwhile is not overwritten', async () => {
  const scope = await world.staff()
  const { locationId } = await create(scope, form)
  await expect(change(scope, { locationId, version: 'old', ...form, active: true })).rejects.toMatchObject({
    reason: 'settings.changedMeanwhile',
  })
})
