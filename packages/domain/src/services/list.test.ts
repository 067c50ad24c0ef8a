import { makeProvider } from '@foyer/db/factories/make-provider'
import { makeCategory, makeService } from '@foyer/db/factories/make-service'
import { expect, test } from 'vitest'
import { otherBusiness } from '../testing/mailed-link.ts'
import { openWorld } from '../testing/world.ts'
import { list } from './list.ts'

const world = await openWorld()

test('BOK-1: services come by category and position, inactive ones too, with who and what belongs to them', async () => {
  const { prisma, business } = world
  const second = await makeCategory(prisma, business, { en: 'Yoga' }, 1)
  const first = await makeCategory(prisma, business, { en: 'Massage' }, 0)
  const provider = await makeProvider(prisma, business, { name: 'Camille' })
  const gone = await makeProvider(prisma, business, { name: 'Gone' })
  await prisma.provider.update({ where: { id: gone.id }, data: { active: false } })
  await makeService(prisma, business, { name: { en: 'Group' }, categoryId: second.id })
  const off = await makeService(prisma, business, { name: { en: 'Off' }, categoryId: first.id, position: 1 })
  await prisma.service.update({ where: { id: off.id }, data: { active: false } })
  const extras = [{ name: { en: 'Longer' }, priceMinor: 100 }]
  await makeService(prisma, business, { name: { en: 'Deep' }, categoryId: first.id, position: 0, extras }, [
    provider,
    gone,
  ])
  await makeService(prisma, await otherBusiness(world), { name: { en: 'Elsewhere' } })
  const found = await list(await world.staff('FRONT_DESK'))
  expect(found.map(({ name, active, providers, extras: count }) => [name.en, active, providers, count])).toEqual([
    ['Deep', true, 1, 1],
    ['Off', false, 0, 0],
    ['Group', true, 0, 0],
  ])
  expect(found[0]?.category).toEqual({ id: first.id, name: { en: 'Massage' } })
})
