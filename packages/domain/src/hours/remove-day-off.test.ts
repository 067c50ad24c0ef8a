import { makeProvider } from '@foyer/db/factories/make-provider'
import { expect, test } from 'vitest'
import { openWorld } from '../testing/world.ts'
import { addDayOff } from './add-day-off.ts'
import { get } from './get.ts'
import { removeDayOff } from './remove-day-off.ts'

const world = await openWorld()

test('BOK-2: a day off given back is in the calendar again, once', async () => {
  const { id: providerId } = await makeProvider(world.prisma, world.business, { name: 'Camille' })
  const scope = await world.staff()
  const days = { fromDate: '2026-12-01', untilDate: '2026-12-02', name: '' }
  const { dayOffId } = await addDayOff(scope, { providerId, ...days })
  await removeDayOff(scope, { dayOffId })
  expect((await get(scope, { providerId })).daysOff).toEqual([])
  await expect(removeDayOff(scope, { dayOffId })).rejects.toMatchObject({ reason: 'hours.notFound' })
})
