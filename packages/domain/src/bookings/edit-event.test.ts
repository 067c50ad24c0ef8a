import { randomUUID } from 'node:crypto'
import { makeCustomer } from '@foyer/db/factories/make-customer'
import { expect, test } from 'vitest'
import { book } from '../events/book.ts'
import { madeEvent, place } from '../testing/happenings.ts'
import { openWorld } from '../testing/world.ts'
import { edit } from './edit.ts'

const world = await openWorld()
await world.set('manageBookings', { editPersons: true })

test('BOK-10 BOK-13: a place in an event is not made larger than one booking of it may be', async () => {
  const { event } = await madeEvent(world, { mostPersons: 2 })
  const scope = await world.customer(await makeCustomer(world.prisma, world.business))
  const { bookingId } = await book(scope, place(event, { guest: undefined }))
  const wish = (persons: number) => ({ bookingId, persons, expectedTotalMinor: 2500 * persons, key: randomUUID() })
  await expect(edit(scope, wish(3))).rejects.toMatchObject({ reason: 'bookings.tooManyPersons', field: 'persons' })
  expect(await edit(scope, wish(2))).toMatchObject({ totalMinor: 5000 })
})
