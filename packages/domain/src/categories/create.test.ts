import { expect, test } from 'vitest'
import { openWorld } from '../testing/world.ts'
import { create } from './create.ts'
import { list } from './list.ts'

const world = await openWorld()

test('BOK-1: a new category stands at the end, audited', async () => {
  const scope = await world.staff()
  await create(scope, { name: { en: 'Massage', fr: '' } })
  const { categoryId } = await create(scope, { name: { en: 'Yoga', fr: 'Yoga' } })
  expect((await list(scope)).map(({ name }) => name)).toEqual([{ en: 'Massage' }, { en: 'Yoga', fr: 'Yoga' }])
  const [latest] = await world.prisma.auditRecord.findMany({ orderBy: { id: 'desc' }, take: 1 })
  expect(latest).toMatchObject({ action: 'categories.created', subjectId: categoryId })
})

test('MSG-7: a name in the business’s first language is asked for', async () => {
  const refused = { reason: 'settings.textMissing', field: 'name.en' }
  await expect(create(await world.staff(), { name: { fr: 'Seulement' } })).rejects.toMatchObject(refused)
})
