import { expect, test } from 'vitest'
import { madeBooking, openWorld } from '../testing/world.ts'
import { addDayOff } from './add-day-off.ts'
import { get } from './get.ts'

const world = await openWorld()

test('BOK-2: days off of a provider and of the business; what is booked stays and is counted', async () => {
  const { provider, booking } = await madeBooking(world)
  const scope = await world.staff('MANAGER')
  const days = { fromDate: '2026-11-24', untilDate: '2026-11-26', name: 'Training' }
  expect(await addDayOff(scope, { providerId: provider.id, ...days })).toMatchObject({ outside: 1 })
  const { daysOff, outside } = await get(scope, { providerId: provider.id })
  expect([daysOff, outside]).toMatchObject([[days], 1])
  const holiday = { fromDate: '2026-12-25', untilDate: '2026-12-25', name: 'Christmas' }
  expect(await addDayOff(scope, { providerId: null, ...holiday })).toMatchObject({ outside: 1 })
  expect((await get(scope, { providerId: null })).daysOff).toMatchObject([holiday])
  expect(await world.prisma.booking.count({ where: { id: booking.id, status: 'APPROVED' } })).toBe(1)
})

test('BOK-2: days that end before they begin are refused', async () => {
  const days = { fromDate: '2026-11-26', untilDate: '2026-11-24', name: '' }
  await expect(addDayOff(await world.staff(), { providerId: null, ...days })).rejects.toMatchObject({
    reason: 'providers.hoursOverlap',
    field: 'untilDate',
  })
})
