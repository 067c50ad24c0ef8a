import { beforeAll, expect, test } from 'vitest'
import { openWorld, type World } from '../testing/world.ts'
import { change, changeInput } from './change.ts'
import { get } from './get.ts'

let world: World
beforeAll(async () => {
  world = await openWorld()
})
const brand = { color: '#0f766e', radius: 'large', font: 'serif' }

test('ADM-2: of ten who save at once from the same page one succeeds and nine are told', async () => {
  const scope = await world.staff('OWNER')
  const { version } = await get(scope)
  const answers = await Promise.allSettled(
    Array.from({ length: 10 }, (_, place) =>
      change(scope, changeInput.parse({ version, name: `Name ${place}`, languages: ['en'], contact: {}, brand })),
    ),
  )
  const refused = answers.filter(({ status }) => status === 'rejected')
  expect(refused).toHaveLength(9)
  for (const each of refused) expect(each).toMatchObject({ reason: { reason: 'settings.changedMeanwhile' } })
})

test('ADM-5 GDP-4: the audit names the fields that changed and holds no value of them', async () => {
  const scope = await world.staff('OWNER')
  const { version, languages } = await get(scope)
  const contact = { email: 'secret-owner@example.com', phone: '0184801234' }
  const saved = await change(scope, changeInput.parse({ version, name: 'Renamed', languages, contact, brand }))
  const [latest] = await world.prisma.auditRecord.findMany({ orderBy: { id: 'desc' }, take: 1 })
  expect(latest).toMatchObject({ action: 'businesses.changed', detail: { fields: ['name', 'contact'] } })
  expect(JSON.stringify(latest)).not.toMatch(/secret-owner|801234|Renamed/)
  expect((await get(await world.staff('OWNER'))).version).toBe(saved.version)
})
