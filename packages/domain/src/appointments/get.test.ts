import { randomUUID } from 'node:crypto'
import { expect, test } from 'vitest'
import { madeGroup } from '../testing/group.ts'
import { openWorld } from '../testing/world.ts'
import { get } from './get.ts'

const world = await openWorld()

test('BOK-10, ADM-3: a group with everybody in it, for those who may see its provider', async () => {
  const { appointmentId, provider, colleague, first, second } = await madeGroup(world)
  const asked = { appointmentId: appointmentId ?? '' }
  const found = await get(await world.staff('PROVIDER', { providerId: provider.id }), asked)
  expect(found).toMatchObject({ left: 2, provider: provider.name, service: { name: 'Massage' } })
  expect(found.attendees.map(({ bookingId }) => bookingId)).toEqual([first, second])
  const foreign = await world.staff('PROVIDER', { providerId: colleague.id })
  await expect(get(foreign, asked)).rejects.toMatchObject({ reason: 'bookings.notFound' })
  await expect(get(await world.staff(), { appointmentId: randomUUID() })).rejects.toMatchObject({
    reason: 'bookings.notFound',
  })
})
