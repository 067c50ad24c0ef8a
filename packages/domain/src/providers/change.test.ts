import { makeProvider } from '@foyer/db/factories/make-provider'
import { expect, test } from 'vitest'
import { otherBusiness } from '../testing/mailed-link.ts'
import { openWorld } from '../testing/world.ts'
import { change } from './change.ts'
import { get } from './get.ts'

const world = await openWorld()
const { prisma, business } = world
const form = { name: 'Camille R.', title: { fr: 'Kiné' }, email: 'camille@example.com', locale: 'fr' as const }

test('GDP-4: a provider is changed at once; the audit names fields only', async () => {
  const { id: providerId } = await makeProvider(prisma, business, { name: 'Camille', title: { en: 'Physio' } })
  const scope = await world.staff()
  const { version } = await get(scope, { providerId })
  await change(scope, { providerId, version, ...form, staffId: null, active: false })
  expect(await get(scope, { providerId })).toMatchObject({
    name: 'Camille R.',
    title: { en: 'Physio', fr: 'Kiné' },
    active: false,
  })
  const [latest] = await prisma.auditRecord.findMany({ orderBy: { id: 'desc' }, take: 1 })
  expect(latest).toMatchObject({ detail: { fields: expect.arrayContaining(['name', 'title', 'email', 'active']) } })
  expect(JSON.stringify(latest)).not.toContain('camille@example.com')
  await expect(change(scope, { providerId, version, ...form, staffId: null, active: true })).rejects.toMatchObject({
    reason: 'settings.changedMeanwhile',
  })
})

test('ADM-3: a colleague is one provider at most, and works here', async () => {
  const one = await makeProvider(prisma, business, { name: 'One' })
  const two = await makeProvider(prisma, business, { name: 'Two' })
  const scope = await world.staff()
  const link = async (providerId: string, staffId: string) => {
    const { version } = await get(scope, { providerId })
    return change(scope, { providerId, version, ...form, active: true, staffId })
  }
  const colleague = await world.staff('PROVIDER')
  await link(one.id, colleague.staffId)
  await link(one.id, colleague.staffId)
  await expect(link(two.id, colleague.staffId)).rejects.toMatchObject({
    reason: 'providers.staffTaken',
    field: 'staffId',
  })
  const stranger = await world.staff('OWNER', { of: await otherBusiness(world) })
  await expect(link(two.id, stranger.staffId)).rejects.toMatchObject({ reason: 'staff.notFound' })
})
