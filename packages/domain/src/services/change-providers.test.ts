import { makeProvider } from '@foyer/db/factories/make-provider'
import { makeService } from '@foyer/db/factories/make-service'
import { expect, test } from 'vitest'
import { otherBusiness } from '../testing/mailed-link.ts'
import { openWorld } from '../testing/world.ts'
import { changeProviders } from './change-providers.ts'
import { get } from './get.ts'

const world = await openWorld()
const { prisma, business } = world

test('BOK-2: who offers a service, with an own price and duration, is replaced as a whole', async () => {
  const camille = await makeProvider(prisma, business, { name: 'Camille' })
  const jonas = await makeProvider(prisma, business, { name: 'Jonas' })
  const { id: serviceId } = await makeService(prisma, business, { name: { en: 'Deep' } }, [camille])
  const scope = await world.staff()
  const offers = [{ providerId: jonas.id, priceMinor: 8000, durationMinutes: 45 }]
  await changeProviders(scope, { serviceId, version: (await get(scope, { serviceId })).version, offers })
  expect((await get(scope, { serviceId })).offers).toEqual(offers)
})

test('C13: a provider of another business, or one named twice, is refused and changes nothing', async () => {
  const camille = await makeProvider(prisma, business, { name: 'Camille' })
  const stranger = await makeProvider(prisma, await otherBusiness(world), { name: 'Stranger' })
  const { id: serviceId } = await makeService(prisma, business, { name: { en: 'Deep' } }, [camille])
  const scope = await world.staff()
  const { version } = await get(scope, { serviceId })
  const offer = (providerId: string) => ({ providerId, priceMinor: null, durationMinutes: null })
  await expect(changeProviders(scope, { serviceId, version, offers: [offer(stranger.id)] })).rejects.toMatchObject({
    reason: 'providers.notFound',
  })
  await expect(
    changeProviders(scope, { serviceId, version, offers: [offer(camille.id), offer(camille.id)] }),
  ).rejects.toMatchObject({ reason: 'input.invalid' })
  expect((await get(scope, { serviceId })).version).toBe(version)
})
