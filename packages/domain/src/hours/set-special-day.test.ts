import { expect, test } from 'vitest'
import { madeBooking, openWorld } from '../testing/world.ts'
import { get } from './get.ts'
import { setSpecialDay } from './set-special-day.ts'

const world = await openWorld()

test('BOK-2: a date gets hours of its own, once; set again it is replaced; closed counts what is booked', async () => {
  const { provider } = await madeBooking(world)
  const scope = await world.staff('MANAGER')
  const set = (hours: { fromMinute: number; untilMinute: number }[]) =>
    setSpecialDay(scope, { providerId: provider.id, date: '2026-11-24', name: 'Fair', locationId: null, hours })
  expect(await set([{ fromMinute: 600, untilMinute: 900 }])).toMatchObject({ outside: 0 })
  expect(await set([])).toMatchObject({ outside: 1 })
  const { specialDays } = await get(scope, { providerId: provider.id })
  expect(specialDays).toMatchObject([{ date: '2026-11-24', name: 'Fair', hours: [] }])
})

test('BOK-2: hours that overlap, and a location that is not there, are refused', async () => {
  const scope = await world.staff()
  const day = { providerId: null, date: '2026-12-24', name: '', locationId: null }
  const hours = [
    { fromMinute: 600, untilMinute: 720 },
    { fromMinute: 700, untilMinute: 800 },
  ]
  await expect(setSpecialDay(scope, { ...day, hours })).rejects.toMatchObject({ reason: 'providers.hoursOverlap' })
  const elsewhere = { ...day, locationId: crypto.randomUUID(), hours: [] }
  await expect(setSpecialDay(scope, elsewhere)).rejects.toMatchObject({ reason: 'locations.notFound' })
})
