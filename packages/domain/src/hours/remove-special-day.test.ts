import { expect, test } from 'vitest'
import { openWorld } from '../testing/world.ts'
import { get } from './get.ts'
import { removeSpecialDay } from './remove-special-day.ts'
import { setSpecialDay } from './set-special-day.ts'

const world = await openWorld()

test('BOK-2: a special day taken away leaves the weekday as it is', async () => {
  const scope = await world.staff()
  const day = { providerId: null, date: '2026-12-24', name: '', locationId: null, hours: [] }
  const { specialDayId } = await setSpecialDay(scope, day)
  await removeSpecialDay(scope, { specialDayId })
  expect((await get(scope, { providerId: null })).specialDays).toEqual([])
  await expect(removeSpecialDay(scope, { specialDayId })).rejects.toMatchObject({ reason: 'hours.notFound' })
})
