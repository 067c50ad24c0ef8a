import { expect, test } from 'vitest'
import { openWorld } from '../testing/world.ts'
import { create, createInput } from './create.ts'
import { list } from './list.ts'

const world = await openWorld()

test('BOK-2: a new provider stands at the end and follows the business’s hours', async () => {
  const scope = await world.staff('MANAGER')
  const fields = { title: { en: 'Physio', fr: '' }, email: '', locale: 'en' }
  await create(scope, createInput.parse({ name: 'Camille Roux', ...fields }))
  await create(scope, createInput.parse({ name: 'Jonas Keller', ...fields, email: 'jonas@example.com' }))
  expect(await list(scope)).toMatchObject([
    { name: 'Camille Roux', title: { en: 'Physio' }, email: null, ownHours: false, active: true },
    { name: 'Jonas Keller', email: 'jonas@example.com' },
  ])
  const [latest] = await world.prisma.auditRecord.findMany({ orderBy: { id: 'desc' }, take: 1 })
  expect(latest).toMatchObject({ action: 'providers.created' })
  expect(JSON.stringify(latest)).not.toContain('jonas@')
})
