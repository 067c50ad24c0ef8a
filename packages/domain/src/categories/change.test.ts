import { makeCategory } from '@foyer/db/factories/make-service'
import { expect, test } from 'vitest'
import { otherBusiness } from '../testing/mailed-link.ts'
import { openWorld } from '../testing/world.ts'
import { change } from './change.ts'

const world = await openWorld()

test('BOK-1: a category is renamed; a text in a language that was not shown stays', async () => {
  const { id: categoryId } = await makeCategory(world.prisma, world.business, { en: 'Old', fr: 'Vieux' })
  await change(await world.staff(), { categoryId, name: { en: 'New' } })
  const stored = await world.prisma.category.findUniqueOrThrow({ where: { id: categoryId } })
  expect(stored.name).toEqual({ en: 'New', fr: 'Vieux' })
  const [latest] = await world.prisma.auditRecord.findMany({ orderBy: { id: 'desc' }, take: 1 })
  expect(latest).toMatchObject({ action: 'categories.changed', detail: { name: [{ en: 'Old' }, { en: 'New' }] } })
})

test('C13: another business’s category is not found', async () => {
  const { id: categoryId } = await makeCategory(world.prisma, await otherBusiness(world), { en: 'Theirs' })
  const refused = { reason: 'categories.notFound' }
  await expect(change(await world.staff(), { categoryId, name: { en: 'Mine' } })).rejects.toMatchObject(refused)
})
