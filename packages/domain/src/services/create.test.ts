import { makeProvider } from '@foyer/db/factories/make-provider'
import { makeCategory } from '@foyer/db/factories/make-service'
import { beforeAll, expect, test } from 'vitest'
import { otherBusiness } from '../testing/mailed-link.ts'
import { serviceForm } from '../testing/service-form.ts'
import { openWorld, type World } from '../testing/world.ts'
import { create, createInput } from './create.ts'
import { get } from './get.ts'

let world: World
let categoryId: string
beforeAll(async () => {
  world = await openWorld()
  categoryId = (await makeCategory(world.prisma, world.business, { en: 'Massage' })).id
})

test('BOK-1: a service is made at the end of its category, offered by those ticked', async () => {
  const provider = await makeProvider(world.prisma, world.business, { name: 'Camille' })
  const scope = await world.staff('MANAGER')
  await create(scope, createInput.parse(serviceForm(categoryId)))
  const { serviceId } = await create(scope, createInput.parse(serviceForm(categoryId, { providerIds: [provider.id] })))
  const { service, offers } = await get(scope, { serviceId })
  expect(service).toMatchObject({ name: { en: 'Deep massage', fr: 'Massage profond' }, priceMinor: 6500, active: true })
  expect(offers).toMatchObject([{ providerId: provider.id, priceMinor: null }])
  expect((await world.prisma.service.findUniqueOrThrow({ where: { id: serviceId } })).position).toBe(1)
})

test('C13: categories and providers of another business are not found, and nothing is made', async () => {
  const other = await otherBusiness(world)
  const theirs = await makeCategory(world.prisma, other, { en: 'Theirs' })
  const stranger = await makeProvider(world.prisma, other, { name: 'Stranger' })
  const scope = await world.staff()
  const before = await world.prisma.service.count()
  await expect(create(scope, createInput.parse(serviceForm(theirs.id)))).rejects.toMatchObject({
    reason: 'categories.notFound',
  })
  const withStranger = createInput.parse(serviceForm(categoryId, { providerIds: [stranger.id] }))
  await expect(create(scope, withStranger)).rejects.toMatchObject({ reason: 'providers.notFound' })
  expect(await world.prisma.service.count()).toBe(before)
})

test('BOK-1: a service without a name in the first language, or with figures beyond reason, is refused (C3)', async () => {
  const nameless = createInput.parse(serviceForm(categoryId, { name: { fr: 'Seul' } }))
  await expect(create(await world.staff(), nameless)).rejects.toMatchObject({ field: 'name.en' })
  const wrong = [{ durationMinutes: 0 }, { priceMinor: -1 }, { priceMinor: 0.5 }, { capacity: 0 }, { color: 'red' }]
  for (const each of [...wrong, { meetingUrl: 'javascript:alert(1)' }, { stepMinutes: 1 }, { businessId: 'x' }])
    expect(createInput.safeParse(serviceForm(categoryId, each)).success, JSON.stringify(each)).toBe(false)
})
