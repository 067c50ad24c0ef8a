import { makeBooking } from '@foyer/db/factories/make-booking'
import { expect, test } from 'vitest'
import { addDayOff } from '../hours/add-day-off.ts'
import { inDays, madeBooking, openWorld } from '../testing/world.ts'
import { listFree } from './list-free.ts'

const until = inDays(0, 14).toISOString()
const stretch = (from: Date, to: Date) => ({ from: from.toISOString(), until: to.toISOString() })

test('ADM-1: from now on, what nobody has taken of the hours of those who work; a few minutes are no room', async () => {
  const world = await openWorld()
  const { provider, service, customer } = await madeBooking(world)
  const away = await madeBooking(world)
  const scope = await world.staff()
  await addDayOff(scope, { providerId: away.provider.id, fromDate: '2026-11-23', untilDate: '2026-11-23', name: '' })
  const book = (startsAt: Date) => makeBooking(world.prisma, world.business, { customer, provider, service, startsAt })
  const length = service.durationMinutes
  await book(inDays(0, 0, 10))
  await book(inDays(0, 2))
  const found = await listFree(scope, { until })
  const of = (id: string) => found.find((each) => each.id === id)
  expect(of(away.provider.id)).toMatchObject({ works: false, free: [] })
  expect(of(provider.id)).toEqual({
    ...{ id: provider.id, name: provider.name, works: true },
    free: [stretch(inDays(0, 0, 10 + length), inDays(0, 2)), stretch(inDays(0, 2, length), inDays(0, 7))],
  })
  world.now = inDays(0, 8)
  expect((await listFree(await world.staff(), { until })).every(({ works }) => !works)).toBe(true)
})

test('ADM-3: a provider sees the own free time; more than two days are refused', async () => {
  const world = await openWorld()
  const { provider } = await madeBooking(world)
  await madeBooking(world)
  const own = await world.staff('PROVIDER', { providerId: provider.id })
  expect((await listFree(own, { until })).map(({ id }) => id)).toEqual([provider.id])
  expect(await listFree(await world.staff('PROVIDER'), { until })).toEqual([])
  await expect(listFree(own, { until: inDays(3).toISOString() })).rejects.toMatchObject({ field: 'until' })
})
