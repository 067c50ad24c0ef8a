import { makeProvider } from '@foyer/db/factories/make-provider'
import { makeService } from '@foyer/db/factories/make-service'
import { expect, test } from 'vitest'
import { otherBusiness } from '../testing/mailed-link.ts'
import { openWorld } from '../testing/world.ts'
import { list } from './list.ts'

const world = await openWorld()

test('BOK-2: providers come in the business’s order, inactive ones too, with their services and faces', async () => {
  const { prisma, business } = world
  const photo = { type: 'image/png', bytes: new Uint8Array([137]) }
  const second = await makeProvider(prisma, business, { name: 'Jonas', position: 1 })
  const first = await makeProvider(prisma, business, { name: 'Camille', title: { en: 'Physio' }, position: 0, photo })
  await prisma.provider.update({ where: { id: second.id }, data: { active: false } })
  await makeService(prisma, business, { name: { en: 'Deep' } }, [first])
  await makeProvider(prisma, await otherBusiness(world), { name: 'Stranger' })
  const photoVersion = String(business.createdAt.getTime())
  expect(await list(await world.staff('FRONT_DESK'))).toMatchObject([
    { name: 'Camille', title: { en: 'Physio' }, active: true, services: 1, photoVersion },
    { name: 'Jonas', active: false, services: 0, photoVersion: null },
  ])
})
