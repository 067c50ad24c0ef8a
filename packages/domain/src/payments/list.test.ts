import { randomUUID } from 'node:crypto'
import { expect, test } from 'vitest'
import { cancel } from '../bookings/cancel.ts'
import { recordPayment } from '../bookings/record-payment.ts'
import { takeBackRecorded } from '../bookings/take-back-recorded.ts'
import { openPaidWorld } from '../testing/paid-world.ts'
import { madeBooking } from '../testing/world.ts'
import { list } from './list.ts'
import { refundOwed } from './refund-owed.ts'
import { start } from './start.ts'

const { world, pay, hearAll } = await openPaidWorld()
await world.set('manageBookings', { undoCancel: false })

test('PAY-8: what was paid online and on site, and what came back, with what it was for', async () => {
  const { scope, booking } = await madeBooking(world, { depositMinor: 2000 })
  const bookingId = booking.id
  const received = { bookingId, amountMinor: 3000, method: 'cash' as const, key: randomUUID() }
  await recordPayment(await world.staff(), received)
  const { url } = await start(scope, { bookingId, part: 'all', key: randomUUID() })
  await pay(url)
  await hearAll()
  await cancel({ ...scope, settings: (await world.system()).settings }, { bookingId, key: randomUUID() })
  await refundOwed(await world.system(), { bookingId })
  const shown = (await list(scope)).map(({ amountMinor, method, booking: of }) => [amountMinor, method, of?.service])
  expect(shown.sort()).toEqual(
    [
      [-2000, 'card', 'Massage'],
      [2000, 'card', 'Massage'],
      [3000, 'cash', 'Massage'],
    ].sort(),
  )
})

test('PAY-8: what was recorded by mistake and taken back is not shown as money that moved', async () => {
  const staff = await world.staff()
  const { scope, booking } = await madeBooking(world)
  const received = { bookingId: booking.id, amountMinor: 3000, method: 'cash' as const, key: randomUUID() }
  const { lineId: recordedId } = await recordPayment(staff, received)
  await takeBackRecorded(staff, { bookingId: booking.id, recordedId, reason: 'Wrong customer', key: randomUUID() })
  expect(await list(scope)).toEqual([])
})

test('PAN-2: where the business shows no appointments, none of their payments either', async () => {
  const { scope, booking } = await madeBooking(world)
  await recordPayment(await world.staff(), {
    bookingId: booking.id,
    amountMinor: 100,
    method: 'cash',
    key: randomUUID(),
  })
  expect(await list(scope)).toHaveLength(1)
  const visibility = { ...scope.settings.visibility, appointments: false }
  expect(await list({ ...scope, settings: { ...scope.settings, visibility } })).toEqual([])
})
