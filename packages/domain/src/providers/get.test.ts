import { makeProvider } from '@foyer/db/factories/make-provider'
import { makeService } from '@foyer/db/factories/make-service'
import { expect, test } from 'vitest'
import { openWorld } from '../testing/world.ts'
import { get } from './get.ts'

const world = await openWorld()

test('ADM-3: a provider with their services, and only colleagues who are no other provider', async () => {
  const { prisma, business } = world
  const provider = await makeProvider(prisma, business, { name: 'Camille' })
  const other = await makeProvider(prisma, business, { name: 'Jonas' })
  const service = await makeService(prisma, business, { name: { en: 'Deep' } }, [provider])
  const taken = await world.staff('PROVIDER', { providerId: other.id })
  const scope = await world.staff('MANAGER')
  const found = await get(scope, { providerId: provider.id })
  expect(found).toMatchObject({ name: 'Camille', photoVersion: null, staffId: null })
  expect(found.services).toEqual([{ id: service.id, name: { en: 'Deep' }, active: true }])
  expect(found.colleagues.map(({ staffId }) => staffId)).toContain(scope.staffId)
  expect(found.colleagues.map(({ staffId }) => staffId)).not.toContain(taken.staffId)
})
