import { beforeAll, expect, test } from 'vitest'
import { madeBooking, openWorld, type World } from '../testing/world.ts'
import { previewEdit } from './preview-edit.ts'

let world: World
beforeAll(async () => {
  world = await openWorld({ settings: { manageBookings: { editNote: true, editPersons: true, editExtras: true } } })
})

test('BOK-13: tells which fields there are, what stands in them and how far they go, in the customer’s language', async () => {
  const extras = [{ name: { en: 'Oil', fr: 'Huile' }, priceMinor: 700, durationMinutes: 15, mostQuantity: 2 }]
  const { scope, booking } = await madeBooking(
    world,
    { note: 'Hi' },
    { service: { extras, capacity: 4, mostPersons: 3 } },
  )
  const { fields, changed } = await previewEdit({ ...scope, locale: 'fr' }, { bookingId: booking.id })
  expect(changed).toEqual({ note: false, persons: false, extras: false })
  expect(fields).toEqual({
    ...{ note: 'Hi', persons: { now: 1, most: 3 } },
    extras: [expect.objectContaining({ name: 'Huile', now: 0, most: 2, priceMinor: 700, durationMinutes: 15 })],
  })
})

test('BOK-13: extras of a booking older than extras by id stay as they are', async () => {
  const { scope, booking } = await madeBooking(
    world,
    { extras: [{ name: { en: 'Old oil' }, quantity: 1, priceMinor: 300 }] },
    { service: { capacity: 2 } },
  )
  expect(await previewEdit(scope, { bookingId: booking.id, persons: 2, extras: [] })).toMatchObject({
    ...{ beforeMinor: 5300, totalMinor: 10_300, fields: { extras: [] } },
    lines: [{ amountMinor: 10_000 }, { amountMinor: 300 }],
  })
})
