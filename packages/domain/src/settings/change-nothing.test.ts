import { beforeAll, expect, test } from 'vitest'
import { plannedReminders } from '../bookings/reminders.ts'
import { inDays, openWorld, startOfTest, type World } from '../testing/world.ts'
import { change, changeInput } from './change.ts'
import { get } from './get.ts'

let world: World
beforeAll(async () => {
  world = await openWorld()
})
type Input = Parameters<typeof change>[1]
const save = async (section: Input['section'], value: object) => {
  const scope = await world.staff('OWNER')
  const { revisions } = await get(scope)
  return change(scope, changeInput.parse({ section, value, revision: revisions[section] }))
}
const latest = async () => {
  const [row] = await world.prisma.auditRecord.findMany({ orderBy: { id: 'desc' }, take: 1 })
  return row?.detail
}

test('ADM-5: saving the same texts again, in whatever order they come, is recorded as no change of them', async () => {
  await save('policies', { cancellation: { fr: 'Une fois', en: 'Once' } })
  expect(await latest()).toMatchObject({ changed: { cancellation: [{}, { fr: 'Une fois', en: 'Once' }] } })
  await save('policies', { cancellation: { fr: 'Une fois', en: 'Once' } })
  expect(await latest()).toEqual({ section: 'policies', changed: {} })
})

test('ADM-2 C3: texts are taken in the languages there are, and no other key', () => {
  for (const key of ['xx', '', 'constructor', 'en '])
    expect(
      changeInput.safeParse({ section: 'policies', revision: 0, value: { cancellation: { [key]: 'x' } } }).success,
    ).toBe(false)
})

test('MSG-5: the same offset twice is one reminder', async () => {
  await save('notifications', { reminderOffsets: [1440, 60, 1440] })
  const { settings } = await world.staff('OWNER')
  expect(settings.notifications.reminderOffsets).toEqual([1440, 60])
  expect(plannedReminders(settings, { status: 'APPROVED', startsAt: inDays(3) }, startOfTest)).toHaveLength(2)
})
