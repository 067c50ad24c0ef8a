import { makeCategory, makeService } from '@foyer/db/factories/make-service'
import { expect, test } from 'vitest'
import { openWorld } from '../testing/world.ts'
import { remove } from './remove.ts'

const world = await openWorld()

test('BOK-1: an empty category is removed, one with services is not', async () => {
  const { prisma, business } = world
  const scope = await world.staff()
  const { id: categoryId } = await makeCategory(prisma, business, { en: 'Full' })
  const service = await makeService(prisma, business, { name: { en: 'Short' }, categoryId })
  await expect(remove(scope, { categoryId })).rejects.toMatchObject({ reason: 'categories.notEmpty' })
  await prisma.service.delete({ where: { id: service.id } })
  await remove(scope, { categoryId })
  await expect(remove(scope, { categoryId })).rejects.toMatchObject({ reason: 'categories.notFound' })
})
