import { makeService } from '@foyer/db/factories/make-service'
import { expect, test } from 'vitest'
import { openWorld } from '../testing/world.ts'
import { changeExtras } from './change-extras.ts'
import { get } from './get.ts'

const world = await openWorld()
const { prisma, business } = world
const extra = (over: object = {}) => ({
  ...{
    extraId: null,
    name: { en: 'Tape' },
    description: { en: 'On the knee' },
    priceMinor: 500,
    pricing: 'PER_BOOKING',
  },
  ...{ durationMinutes: 0, mostQuantity: 1, taxes: null, active: true },
  ...over,
})
type Extras = Parameters<typeof changeExtras>[1]['extras']

async function save(serviceId: string, extras: object[]) {
  const scope = await world.staff()
  const { version } = await get(scope, { serviceId })
  await changeExtras(scope, { serviceId, version, extras: extras as Extras })
  return (await get(scope, { serviceId })).extras
}

test('PRI-1: extras are written in their order, changed by id, and removed when left out', async () => {
  const { id: serviceId } = await makeService(prisma, business, { name: { en: 'Deep' } })
  const [tape, longer] = await save(serviceId, [
    extra(),
    extra({ name: { en: 'Longer', fr: 'Plus long' }, durationMinutes: 15, priceMinor: 1500, mostQuantity: 4 }),
  ])
  expect(tape).toMatchObject({ name: { en: 'Tape' }, priceMinor: 500, taxes: null })
  const after = await save(serviceId, [
    extra({ extraId: longer?.id, name: { en: 'Much longer' }, durationMinutes: 30, active: false }),
  ])
  expect(after).toMatchObject([
    { id: longer?.id, name: { en: 'Much longer', fr: 'Plus long' }, durationMinutes: 30, active: false },
  ])
})

test('BOK-10: an extra of a group service cannot lengthen it', async () => {
  const { id: serviceId } = await makeService(prisma, business, { name: { en: 'Group' }, capacity: 8 })
  await expect(save(serviceId, [extra(), extra({ durationMinutes: 5 })])).rejects.toMatchObject({
    reason: 'services.extraLengthens',
    field: 'extras.1.durationMinutes',
  })
  expect(await prisma.extra.count({ where: { serviceId } })).toBe(0)
})

test('C13: an extra of another service is not found', async () => {
  const extras = [{ name: { en: 'Theirs' }, priceMinor: 1 }]
  const other = await makeService(prisma, business, { name: { en: 'Other' }, extras })
  const { id: extraId } = await prisma.extra.findFirstOrThrow({ where: { serviceId: other.id } })
  const { id: serviceId } = await makeService(prisma, business, { name: { en: 'Own' } })
  await expect(save(serviceId, [extra({ extraId })])).rejects.toMatchObject({ reason: 'services.notFound' })
})
